// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/history/statements.h"

namespace Limpid {

Statements::Statements(QSqlDatabase database)
    : m_database(std::move(database))
{
}

bool Statements::prepare(std::initializer_list<std::pair<QSqlQuery *, QString>> statements)
{
    for (const auto &[query, text] : statements) {
        query->setForwardOnly(true);
        if (!query->prepare(text))
            return fail(*query);
    }
    return true;
}

bool Statements::run(const QString &statement)
{
    auto once = query();
    return once.exec(statement) || fail(once);
}

bool Statements::run(QSqlQuery &query, std::initializer_list<QVariant> values)
{
    int place = 0;
    for (const auto &value : values)
        query.bindValue(place++, value);
    return query.exec() || fail(query);
}

bool Statements::fail(const QSqlQuery &query)
{
    m_error = query.lastError();
    return false;
}

} // namespace Limpid
