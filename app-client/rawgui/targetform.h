// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/raw/rawtarget.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace Limpid {

/// What the opening handshake says beyond the address, as fields.
class TargetForm : public QWidget
{
    Q_OBJECT

public:
    explicit TargetForm(QWidget *parent = nullptr);

    void setTarget(const RawTarget &target); ///< its url is not shown
    /// Without url; nothing while problem() says something.
    [[nodiscard]] std::optional<RawTarget> target() const;
    [[nodiscard]] QString problem() const; ///< why it is none, in words; empty: it is one

private:
    [[nodiscard]] QLineEdit *
    addFile(const QString &label, const QString &name, const QString &what, QFormLayout &form);
    void buildHandshake(QFormLayout &form);
    void buildTls(QFormLayout &form);
    void chooseFile(QLineEdit *to);
    void check();

    QLineEdit *m_protocols;
    QComboBox *m_origin;
    QPlainTextEdit *m_headers;
    QCheckBox *m_deflate;
    QLineEdit *m_authorities;
    QLineEdit *m_certificate;
    QLineEdit *m_key;
    QCheckBox *m_insecure;
    QLineEdit *m_proxy;
    QLabel *m_problem;
};

} // namespace Limpid
