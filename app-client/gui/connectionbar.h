// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/readystate.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace Limpid {

class AddressBox;
class StatePill;
class Theme;

/// Where to connect and as whom, the state, and the button that connects or closes.
class ConnectionBar : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionBar(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QString address() const;
    void setAddress(const QString &address);
    void setRecentAddresses(const QStringList &addresses); ///< keeps the address shown
    [[nodiscard]] QString nick() const;
    void setNick(const QString &nick);
    void setState(ReadyState state, bool slow);
    void setRoundTrip(qint64 microseconds); ///< negative: not known
    void addBadge(QWidget &badge); ///< behind the state
    void hideNick(); ///< where there is no chat
    void focusAddress();
    void focusNick();

signals:
    void connectRequested();
    void closeRequested(int code);
    void closeDialogRequested();
    void dropRequested();

private:
    void buildFields();
    void buildCloseMenu();

    AddressBox *m_address;
    QLabel *m_nickLabel;
    QLineEdit *m_nick;
    StatePill *m_pill;
    QLabel *m_roundTrip;
    QHBoxLayout *m_badges;
    QPushButton *m_connect;
    QToolButton *m_close;
    QMenu *m_closeMenu;
    QAction *m_closeNormally;
    QAction *m_closeBare;
    QAction *m_closeCustom;
    QAction *m_drop;
};

} // namespace Limpid
