// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

/// One tab of a headless Chromium, driven by the W3C's WebDriver protocol.
///
/// Every call waits for its answer. What went wrong is in error().
class WebDriver
{
public:
    WebDriver();
    /// Ends the browser and the driver.
    ~WebDriver();
    Q_DISABLE_COPY_MOVE(WebDriver)

    [[nodiscard]] static bool isInstalled();

    [[nodiscard]] bool start();
    [[nodiscard]] QString error() const { return m_error; }

    bool open(const QUrl &url);
    /// Runs the body of a function in the page and returns what it returns.
    QJsonValue run(const QString &script, const QJsonArray &arguments = {});
    /// Clicks the first element a CSS selector finds; false if there is none that can be clicked.
    bool click(const QString &selector);
    /// Types into the first element a CSS selector finds. Only characters of the Basic Multilingual
    /// Plane: the driver refuses others.
    bool type(const QString &selector, const QString &text);
    /// The rendered text of the first element a CSS selector finds; null if there is none.
    [[nodiscard]] QString text(const QString &selector);
    /// The same of all elements it finds.
    [[nodiscard]] QStringList texts(const QString &selector);
    /// A command of the DevTools protocol.
    QJsonValue devTools(const QString &command, const QJsonObject &parameters);
    bool saveScreenshot(const QString &fileName);
    /// What the page has logged as warnings and errors since the last time.
    [[nodiscard]] QStringList complaints();

private:
    [[nodiscard]] QString findElement(const QString &selector);
    QJsonValue command(const QByteArray &verb, const QString &path, const QJsonObject &body = {});

    QTemporaryDir m_profile;
    QProcess m_driver;
    QNetworkAccessManager m_network;
    QUrl m_base;
    QString m_session;
    QString m_error;
};
