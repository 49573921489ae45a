// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/models/deliverymodel.h"
#include "app-server/models/ledgermodel.h"

#include <QFrame>

class QLabel;
class QStackedWidget;

namespace Limpid {

class Theme;
class WordedTable;

/// The fan-out ledger: the group messages of late on the left, and what became of the selected one
/// for each member on the right.
///
/// It wants to be told of messages only while it is in sight.
class LedgerPane : public QFrame
{
    Q_OBJECT

public:
    /// The theme is borrowed.
    explicit LedgerPane(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QWidget &messages() const; ///< their table

    void append(const std::vector<FanoutRecord> &records, int lost);

signals:
    void lookedAtChanged(bool isLookedAt);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildTables(const Theme &theme);
    void showDeliveries(const QModelIndex &current);
    void showLost(qint64 lost);

    LedgerModel m_ledger;
    DeliveryModel m_deliveries;
    QStackedWidget *m_pages;
    WordedTable *m_messages = nullptr;
    WordedTable *m_members = nullptr;
    QLabel *m_lost;
};

} // namespace Limpid
