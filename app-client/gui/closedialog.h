// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace Limpid {

/// Asks for the code and the reason of a Close frame.
class CloseDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Codes : quint8 {
        OfApplications, ///< what close() of the browser's API takes
        Any, ///< and those nobody may send; it says so
    };

    explicit CloseDialog(QWidget *parent = nullptr, Codes codes = Codes::OfApplications);

    [[nodiscard]] int code() const;
    [[nodiscard]] QString reason() const;
    /// 1000, or 3000 to 4999 (WHATWG WebSockets, close(), step 1).
    [[nodiscard]] static bool isLegalCode(int code);
    /// At most 123 bytes of UTF-8 (the same, step 2).
    [[nodiscard]] static bool isLegalReason(const QString &reason);

private:
    void check();
    [[nodiscard]] QString codeProblem() const;

    Codes m_codes;
    QSpinBox *m_code;
    QLabel *m_meaning;
    QLineEdit *m_reason;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace Limpid
