// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/qrview.h"
#include "app-server/gui/sharedialog.h"
#include "common/gui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class ShareDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_dialog.reset(); }
    void listsEveryAddressPeopleCanReach();
    void theLinkLeadsToTheChosenAddress();
    void tlsIsInLinkAndPage();
    void everythingCanBeCopied_data();
    void everythingCanBeCopied();
    void saysWhenOnlyThisComputerReachesIt_data();
    void saysWhenOnlyThisComputerReachesIt();
    void aPhoneReadsTheCode_data();
    void aPhoneReadsTheCode();
    void modulesAreWholePixelsWithAQuietZone_data();
    void modulesAreWholePixelsWithAQuietZone();
    void aCodeTooLongForAPictureSaysSo();

private:
    static QList<QHostAddress> own()
    {
        return { QHostAddress(u"127.0.0.1"_s),
                 QHostAddress(u"192.168.1.7"_s),
                 QHostAddress(u"10.0.0.2"_s) };
    }
    void share(const QString &url, const QString &code = u"KOALA-7"_s)
    {
        m_dialog->setServer(QUrl(url), code, own());
    }
    template<typename T>
    [[nodiscard]] T &child(const char *name) const
    {
        return *m_dialog->findChild<T *>(QLatin1StringView(name));
    }
    [[nodiscard]] QString field(const char *name) const { return child<QLineEdit>(name).text(); }
    /// What the window looks like on a screen with so many pixels to a unit.
    [[nodiscard]] QImage picture(QWidget &widget, int ratio) const;

    Theme m_theme { *qApp, Theme::Scheme::Light };
    std::unique_ptr<ShareDialog> m_dialog;
};

void ShareDialogTest::init()
{
    m_theme.setScheme(Theme::Scheme::Light);
    m_dialog = std::make_unique<ShareDialog>(m_theme);
    share(u"ws://0.0.0.0:8765/"_s);
    m_dialog->show();
}

QImage ShareDialogTest::picture(QWidget &widget, int ratio) const
{
    QImage image(widget.size() * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(widget.palette().window().color());
    widget.render(&image);
    return image;
}

void ShareDialogTest::listsEveryAddressPeopleCanReach()
{
    const auto &addresses = child<QListWidget>("shareAddresses");
    QCOMPARE(addresses.count(), 2);
    QCOMPARE(addresses.item(0)->text(), u"ws://192.168.1.7:8765/"_s);
    QCOMPARE(addresses.item(1)->text(), u"ws://10.0.0.2:8765/"_s);
    QCOMPARE(field("shareJoinCode"), u"KOALA-7"_s);
    QCOMPARE(field("sharePage"), u"http://192.168.1.7:8765/"_s);
    QVERIFY(!child<QLabel>("shareReach").isVisible());
}

void ShareDialogTest::theLinkLeadsToTheChosenAddress()
{
    QCOMPARE(field("shareLink"), u"wschat://192.168.1.7:8765/?code=KOALA-7"_s);
    QTest::keyClick(&child<QListWidget>("shareAddresses"), Qt::Key_Down);
    QCOMPARE(field("shareLink"), u"wschat://10.0.0.2:8765/?code=KOALA-7"_s);
    QCOMPARE(field("sharePage"), u"http://10.0.0.2:8765/"_s);
}

void ShareDialogTest::tlsIsInLinkAndPage()
{
    share(u"wss://10.0.0.2:8765/"_s, u"a b&c"_s);
    QCOMPARE(field("shareLink"), u"wschat://10.0.0.2:8765/?code=a%20b%26c&tls=1"_s);
    QCOMPARE(field("sharePage"), u"https://10.0.0.2:8765/"_s);
    share(u"ws://10.0.0.2:8765/"_s, {});
    QCOMPARE(field("shareLink"), u"wschat://10.0.0.2:8765/"_s);
    QVERIFY(!child<QPushButton>("shareJoinCodeCopy").isEnabled());
}

void ShareDialogTest::everythingCanBeCopied_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("copied");
    QTest::newRow("address") << u"shareCopyAddress"_s << u"ws://192.168.1.7:8765/"_s;
    QTest::newRow("join code") << u"shareJoinCodeCopy"_s << u"KOALA-7"_s;
    QTest::newRow("link") << u"shareLinkCopy"_s << u"wschat://192.168.1.7:8765/?code=KOALA-7"_s;
    QTest::newRow("web page") << u"sharePageCopy"_s << u"http://192.168.1.7:8765/"_s;
}

void ShareDialogTest::everythingCanBeCopied()
{
    QFETCH(const QString, button);
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(button), Qt::LeftButton);
    QTEST(QGuiApplication::clipboard()->text(), "copied");
}

void ShareDialogTest::saysWhenOnlyThisComputerReachesIt_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("addresses");
    QTest::addColumn<QString>("next");
    QTest::newRow("listens here only")
        << u"ws://127.0.0.1:9/"_s << 3 << u"everyone on the network"_s;
    QTest::newRow("listens here only, IPv6")
        << u"ws://[::1]:9/"_s << 3 << u"everyone on the network"_s;
    QTest::newRow("no network") << u"ws://0.0.0.0:9/"_s << 1 << u"on no network"_s;
}

void ShareDialogTest::saysWhenOnlyThisComputerReachesIt()
{
    QFETCH(const QString, url);
    QFETCH(const int, addresses);
    QFETCH(const QString, next);
    m_dialog->setServer(QUrl(url), {}, own().mid(0, addresses));
    QVERIFY(child<QLabel>("shareReach").isVisible());
    QVERIFY(child<QLabel>("shareHow").text().contains(next));
}

void ShareDialogTest::aPhoneReadsTheCode_data()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::addColumn<int>("ratio");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("read");
    const QString link = u"wschat://192.168.1.7:8765/?code=KOALA-7"_s;
    const QString page = u"http://192.168.1.7:8765/"_s;
    QTest::newRow("light") << Theme::Scheme::Light << 1 << u"shareShowLink"_s << link;
    QTest::newRow("dark") << Theme::Scheme::Dark << 1 << u"shareShowLink"_s << link;
    QTest::newRow("dark, fine pixels") << Theme::Scheme::Dark << 2 << u"shareShowLink"_s << link;
    QTest::newRow("the page") << Theme::Scheme::Light << 2 << u"shareShowPage"_s << page;
}

void ShareDialogTest::aPhoneReadsTheCode()
{
    const QString reader = QStandardPaths::findExecutable(u"zbarimg"_s);
    if (reader.isEmpty())
        QSKIP("no zbarimg here");
    QFETCH(const Theme::Scheme, scheme);
    QFETCH(const int, ratio);
    QFETCH(const QString, choice);
    m_theme.setScheme(scheme);
    m_dialog->findChild<QRadioButton *>(choice)->click();
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"window.png"_s);
    QVERIFY(picture(*m_dialog, ratio).save(file));
    QProcess zbar;
    zbar.start(reader, { u"--quiet"_s, u"--raw"_s, file });
    QVERIFY(zbar.waitForFinished());
    QTEST(QString::fromUtf8(zbar.readAllStandardOutput()).trimmed(), "read");
}

void ShareDialogTest::modulesAreWholePixelsWithAQuietZone_data()
{
    QTest::addColumn<int>("ratio");
    QTest::newRow("1x") << 1;
    QTest::newRow("2x") << 2;
}

void ShareDialogTest::modulesAreWholePixelsWithAQuietZone()
{
    QFETCH(const int, ratio);
    m_theme.setScheme(Theme::Scheme::Dark);
    const QImage image = picture(child<QrView>("shareCode"), ratio);
    const auto code = QrCode::encode(field("shareLink").toUtf8());
    QVERIFY(code);
    const int modules = code->size() + 2 * QrCode::QuietZone;
    const int module = image.width() / modules;
    QVERIFY(module >= 4 * ratio);
    const int margin = (image.width() - modules * module) / 2;
    const int first = margin + QrCode::QuietZone * module; // the corner of a finder pattern
    const int last = first + code->size() * module - 1;
    QVERIFY(first >= 4 * module);
    for (int y = first; y <= last; ++y) {
        for (int x = first; x <= last; ++x) {
            const int cornerX = first + (x - first) / module * module;
            const int cornerY = first + (y - first) / module * module;
            QCOMPARE(image.pixel(x, y), image.pixel(cornerX, cornerY));
        }
    }
    QCOMPARE(image.pixelColor(first, first), QColor(Qt::black));
    for (int i = 8 * ratio; i < image.width() - 8 * ratio; ++i) {
        QCOMPARE(image.pixelColor(i, first - 1), QColor(Qt::white));
        QCOMPARE(image.pixelColor(first - 1, i), QColor(Qt::white));
        QCOMPARE(image.pixelColor(i, last + 1), QColor(Qt::white));
    }
}

void ShareDialogTest::aCodeTooLongForAPictureSaysSo()
{
    QVERIFY(!child<QLabel>("shareTooLong").isVisible());
    share(u"ws://0.0.0.0:8765/"_s, QString(3'000, u'x'));
    QVERIFY(child<QLabel>("shareTooLong").isVisible());
    QVERIFY(child<QPushButton>("shareLinkCopy").isEnabled());
}

QTEST_MAIN(ShareDialogTest)
#include "tst_sharedialog.moc"
