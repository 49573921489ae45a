// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace Limpid {

class WireBench;

/// What the workbench does to a connection with one click: a Ping, a Close with any code, no Pongs,
/// no reading.
class BenchControls : public QWidget
{
    Q_OBJECT

public:
    explicit BenchControls(WireBench &bench, QWidget *parent = nullptr);

private:
    [[nodiscard]] QPushButton *
    addButton(const QString &words, const QString &objectName, const QString &what);
    void ping();
    void turnPongs(bool off);
    void freeze(bool on);
    void askForClose();
    void refresh();

    WireBench &m_bench;
    QLineEdit *m_payload;
    QPushButton *m_ping;
    QPushButton *m_pongOff;
    QPushButton *m_freeze;
    QPushButton *m_close;
};

} // namespace Limpid
