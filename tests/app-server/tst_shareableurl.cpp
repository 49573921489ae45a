// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/shareableurl.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class ShareableUrlTest : public QObject
{
    Q_OBJECT

private slots:
    void givesEveryAddressOnce();
    void givesAnAddressOthersCanReach_data();
    void givesAnAddressOthersCanReach();

private:
    static QList<QHostAddress> addressesOf(const QStringList &texts)
    {
        QList<QHostAddress> addresses;
        for (const QString &text : texts)
            addresses.append(QHostAddress(text));
        return addresses;
    }
};

void ShareableUrlTest::givesAnAddressOthersCanReach_data()
{
    QTest::addColumn<QString>("listening");
    QTest::addColumn<QStringList>("own");
    QTest::addColumn<QString>("shared");

    const QStringList own { u"127.0.0.1"_s,   u"::1"_s,      u"169.254.3.4"_s, u"fe80::1"_s,
                            u"192.168.1.7"_s, u"10.0.0.2"_s, u"fd00::7"_s };
    QTest::newRow("this computer only")
        << u"ws://127.0.0.1:8765/"_s << own << u"ws://127.0.0.1:8765/"_s;
    QTest::newRow("one interface") << u"ws://10.0.0.2:8765/"_s << own << u"ws://10.0.0.2:8765/"_s;
    QTest::newRow("every interface, IPv4")
        << u"ws://0.0.0.0:8765/"_s << own << u"ws://192.168.1.7:8765/"_s;
    QTest::newRow("every interface, IPv6")
        << u"wss://[::]:8765/"_s << own << u"wss://[fd00::7]:8765/"_s;
    QTest::newRow("no network") << u"ws://0.0.0.0:1/"_s << own.mid(0, 4) << u"ws://127.0.0.1:1/"_s;
    QTest::newRow("no network, IPv6") << u"ws://[::]:1/"_s << own.mid(0, 4) << u"ws://[::1]:1/"_s;
}

void ShareableUrlTest::givesAnAddressOthersCanReach()
{
    QFETCH(const QString, listening);
    QFETCH(const QStringList, own);
    QTEST(shareableUrl(QUrl(listening), addressesOf(own)).toString(), "shared");
}

void ShareableUrlTest::givesEveryAddressOnce()
{
    const QStringList own { u"127.0.0.1"_s, u"192.168.1.7"_s, u"10.0.0.2"_s, u"192.168.1.7"_s };
    const QList<QUrl> all { QUrl(u"ws://192.168.1.7:9/"_s), QUrl(u"ws://10.0.0.2:9/"_s) };
    QCOMPARE(shareableUrls(QUrl(u"ws://0.0.0.0:9/"_s), addressesOf(own)), all);
}

QTEST_GUILESS_MAIN(ShareableUrlTest)
#include "tst_shareableurl.moc"
