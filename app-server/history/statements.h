// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>
#include <utility>

namespace Limpid {

/// Runs statements on an open database, and keeps why the last one that failed did. Of one thread.
class Statements
{
public:
    explicit Statements(QSqlDatabase database);

    [[nodiscard]] QSqlQuery query() const { return QSqlQuery(m_database); }
    /// To be run often; their rows are read forwards.
    [[nodiscard]] bool prepare(std::initializer_list<std::pair<QSqlQuery *, QString>> statements);
    [[nodiscard]] bool run(const QString &statement);
    [[nodiscard]] bool run(QSqlQuery &query, std::initializer_list<QVariant> values);
    /// Notes that a query has failed otherwise; returns false.
    bool fail(const QSqlQuery &query);

    [[nodiscard]] const QSqlError &error() const { return m_error; }
    void forgetError() { m_error = {}; }

private:
    QSqlDatabase m_database;
    QSqlError m_error;
};

} // namespace Limpid
