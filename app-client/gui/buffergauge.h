// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace Limpid {

class Sparkline;
class Theme;
struct BufferSample;

/// What waits to leave, as payload and as wire bytes, its last minute, its peak; and how many
/// messages went by.
class BufferGauge : public QWidget
{
    Q_OBJECT

public:
    static constexpr qint64 HighWaterMark
        = 256 * 1024; ///< bytes; past it the connection counts as slow

    explicit BufferGauge(const Theme &theme, QWidget *parent = nullptr);

    void addSample(const BufferSample &sample, qint64 heldPeak);
    void setCounts(qint64 messagesReceived, qint64 messagesSent);

private:
    [[nodiscard]] QLabel *figure(const QString &objectName, const QString &words);

    QLabel *m_bufferedAmount;
    QLabel *m_wire;
    Sparkline *m_plot;
    QLabel *m_peak;
    QLabel *m_received;
    QLabel *m_sent;
};

} // namespace Limpid
