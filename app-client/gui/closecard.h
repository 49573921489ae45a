// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QFormLayout;
class QLabel;

namespace Limpid {

struct CloseVerdict;

/// Why the last connection came to its end: in plain words, and what was seen of it.
class CloseCard : public QFrame
{
    Q_OBJECT

public:
    explicit CloseCard(QWidget *parent = nullptr);

    /// lastFrames: a line each, the newest last.
    void setVerdict(const CloseVerdict &verdict, const QStringList &lastFrames);
    void clear(); ///< no connection has ended yet

private:
    void showRow(const QLabel *value, bool visible);
    [[nodiscard]] QLabel *addRow(const QString &name, const QString &objectName);
    [[nodiscard]] static QString endedBy(const CloseVerdict &verdict);
    [[nodiscard]] static QString closeFrames(const CloseVerdict &verdict);

    QLabel *m_headline;
    QLabel *m_detail;
    QFormLayout *m_form;
    QLabel *m_next;
    QLabel *m_code;
    QLabel *m_reason;
    QLabel *m_endedBy;
    QLabel *m_frames;
    QLabel *m_http;
    QLabel *m_body;
    QLabel *m_lastFrames;
    QLabel *m_failure;
};

} // namespace Limpid
