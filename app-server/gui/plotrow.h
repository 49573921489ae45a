// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace Limpid {

class PlotCard;
class ServerFigures;
class Theme;

/// The last minute of the server: messages, bytes out, what is buffered, how late its loops are.
class PlotRow : public QFrame
{
    Q_OBJECT

public:
    explicit PlotRow(const Theme &theme, QWidget *parent = nullptr);

    void setLimit(qint64 maxBuffered); ///< bytes: the line in the plot of what is buffered
    void addSample(const ServerFigures &figures);
    void clear();

private:
    PlotCard *m_messages;
    PlotCard *m_out;
    PlotCard *m_buffered;
    PlotCard *m_lag;
};

} // namespace Limpid
