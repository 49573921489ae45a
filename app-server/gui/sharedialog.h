// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHostAddress>
#include <QUrl>

class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QRadioButton;

namespace Limpid {

class QrView;
class Theme;

/// What others need to come in: the addresses that lead here, the join code, a link with both, the
/// web page, and a QR code of one of the two.
class ShareDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShareDialog(const Theme &theme, QWidget *parent = nullptr);

    /// url: as the engine listens; joinCode: empty if none is needed; own: this computer's
    /// addresses.
    void setServer(const QUrl &url, const QString &joinCode, const QList<QHostAddress> &own);

private:
    QWidget *buildPicture();
    QWidget *buildFacts();
    void addFact(const QString &label, QLineEdit *field, const QString &copy);
    void fitAddresses();
    void showReach(const QUrl &url, const QList<QUrl> &addresses);
    void showAddress();
    void showPicture();
    void colorReach();
    void copyAddress();

    const Theme &m_theme;
    QString m_joinCode;
    QrView *m_picture;
    QLabel *m_tooLong;
    QRadioButton *m_showLink;
    QRadioButton *m_showPage;
    QGridLayout *m_facts = nullptr;
    QLabel *m_reach;
    QLabel *m_how;
    QListWidget *m_addresses;
    QLineEdit *m_code;
    QLineEdit *m_link;
    QLineEdit *m_page;
};

} // namespace Limpid
