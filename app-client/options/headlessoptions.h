// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>
#include <variant>

class QCommandLineOption;
class QCommandLineParser;

namespace Limpid {

/// What limpid-client does without a window, as its command line says.
struct HeadlessOptions
{
    Q_DECLARE_TR_FUNCTIONS(Limpid::HeadlessOptions)

public:
    struct Action
    {
        enum class Kind : quint8 { SendText, SendBinary, Ping };

        Kind kind = Kind::SendText;
        QString value; ///< SendText: the text; SendBinary: the file's name

        friend bool operator==(const Action &, const Action &) = default;
    };

    struct Close
    {
        int code = 1000; ///< 1000 or 3000 to 4999
        QString reason; ///< at most 123 bytes of UTF-8

        friend bool operator==(const Close &, const Close &) = default;
    };

    bool raw = false; ///< no chat
    QList<Action> actions; ///< in the order of the command line
    bool echo = false; ///< answer each message with itself
    std::optional<Close> close; ///< none: 1000, and not before all is answered
    std::optional<std::chrono::milliseconds> duration; ///< how long it stays open

    QList<std::pair<QByteArray, QByteArray>> headers;
    QStringList protocols;
    bool deflate = true; ///< offer permessage-deflate
    QString caFile; ///< empty: the system's authorities alone
    QString certificateFile; ///< of the client; empty: none
    QString keyFile;
    bool insecure = false; ///< any certificate will do
    QUrl proxy; ///< http://HOST:PORT or socks5://HOST:PORT; empty: none
    std::optional<qint64> maxMessage; ///< bytes
    std::optional<qint64> maxPayload; ///< bytes of one payload that are written; none: all

    /// The options themselves, for the parser.
    [[nodiscard]] static QList<QCommandLineOption> commandLine();
    /// What to know beyond the list of options: examples, exit codes.
    [[nodiscard]] static QString manual();
    /// Reads a parsed command line that has --headless; or why it makes no sense.
    [[nodiscard]] static std::variant<HeadlessOptions, QString>
    fromParser(const QCommandLineParser &parser);
    /// The first option on the command line that makes sense only with --headless; or nothing.
    /// Those of the opening handshake make sense in a window in raw mode, too.
    [[nodiscard]] static QString firstUsed(const QCommandLineParser &parser, bool inRawWindow);
};

} // namespace Limpid
