// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <memory>

class QLabel;
class QPushButton;

namespace Limpid {

class LogView;
class Replayer;
class Theme;
struct LogEntry;

/// What comes of a replay, while it runs and after: how far it is, its states and its log.
class ReplayPane : public QFrame
{
    Q_OBJECT

public:
    ReplayPane(std::unique_ptr<Replayer> replayer, const Theme &theme, QWidget *parent = nullptr);
    ~ReplayPane() override;

    [[nodiscard]] Replayer &replayer() { return *m_replayer; }

signals:
    void compareRequested(); ///< of what was recorded and what came of it
    /// As LogView's, of the replay's log.
    void currentEntryChanged(const Limpid::LogEntry *entry);

private:
    void buildLayout(const Theme &theme);
    void refresh();
    [[nodiscard]] QString words() const;

    std::unique_ptr<Replayer> m_replayer;
    QLabel *m_words;
    QPushButton *m_stop;
    QPushButton *m_compare;
    LogView *m_log;
};

} // namespace Limpid
