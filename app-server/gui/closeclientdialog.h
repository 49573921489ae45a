// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Limpid {

/// Asks for the code and the reason a client is to be closed with; lets through only what a Close
/// frame may carry (RFC 6455, 5.5 and 7.4).
class CloseClientDialog : public QDialog
{
    Q_OBJECT

public:
    /// who: the client's name.
    explicit CloseClientDialog(const QString &who, QWidget *parent = nullptr);

    [[nodiscard]] quint16 code() const;
    [[nodiscard]] QString reason() const;

signals:
    void closeChosen(quint16 code, const QString &reason);

private:
    void buildFields();
    void onCommonCodeChosen(int index);
    void onAccepted();
    void validate();

    QSpinBox *m_code;
    QComboBox *m_common;
    QLineEdit *m_reason;
    QLabel *m_verdict;
    QPushButton *m_close;
};

} // namespace Limpid
