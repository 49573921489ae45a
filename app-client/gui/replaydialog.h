// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/recording/replayer.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace Limpid {

/// Asks to which server a recording is to be sent once more, and how fast.
class ReplayDialog : public QDialog
{
    Q_OBJECT

public:
    /// replayer: what would be sent, and what cannot be; read during the call only.
    ReplayDialog(const QString &url,
                 const QStringList &protocols,
                 const Replayer &replayer,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString url() const;
    [[nodiscard]] QStringList protocols() const; ///< the subprotocols to ask for
    [[nodiscard]] Replayer::Pace pace() const;

private:
    [[nodiscard]] static QString whatIsSent(const Replayer &replayer);
    void check();

    QLineEdit *m_address;
    QLineEdit *m_protocols;
    QComboBox *m_pace;
    QLabel *m_what;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace Limpid
