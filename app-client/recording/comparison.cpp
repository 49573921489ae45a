// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/recording/comparison.h"

#include "app-client/recording/recording.h"

#include <QHash>

#include <algorithm>

namespace Limpid {

namespace {

/// The same number for what is the same; so two messages are compared in one step.
class Numbers
{
public:
    int of(const RecordedMessage &message)
    {
        QByteArray key(1, char(message.direction));
        key += char(message.opcode);
        key += char(message.content);
        key += message.payload;
        const auto known = m_numbers.constFind(key);
        if (known != m_numbers.cend())
            return *known;
        return *m_numbers.insert(key, int(m_numbers.size()));
    }

    std::vector<int> of(const std::vector<RecordedMessage> &messages)
    {
        std::vector<int> numbers;
        numbers.reserve(messages.size());
        for (const RecordedMessage &message : messages)
            numbers.push_back(of(message));
        return numbers;
    }

private:
    QHash<QByteArray, int> m_numbers;
};

/// How a longest common subsequence of what follows goes on, for each pair of places.
class Table
{
public:
    enum Step : char { Both, Left, Right };

    Table(const std::vector<int> &left, const std::vector<int> &right)
        : m_columns(right.size())
        , m_steps(left.size() * right.size())
    {
        std::vector<int> below(right.size() + 1); // lengths, of the row after
        std::vector<int> lengths(right.size() + 1);
        for (std::size_t i = left.size(); i-- > 0;) {
            for (std::size_t j = right.size(); j-- > 0;) {
                const bool isSame = left[i] == right[j];
                const bool goesLeft = below[j] >= lengths[j + 1];
                m_steps[i * m_columns + j] = isSame ? Both : goesLeft ? Left : Right;
                lengths[j] = isSame ? below[j + 1] + 1 : std::max(below[j], lengths[j + 1]);
            }
            std::swap(below, lengths);
        }
    }

    [[nodiscard]] Step at(std::size_t left, std::size_t right) const
    {
        return Step(m_steps[left * m_columns + right]);
    }

private:
    std::size_t m_columns;
    std::vector<char> m_steps;
};

std::vector<Comparison::Row> align(const std::vector<int> &left, const std::vector<int> &right)
{
    const Table table(left, right);
    std::vector<Comparison::Row> rows;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < left.size() || j < right.size()) {
        const Table::Step step = i == left.size() ? Table::Right
            : j == right.size()                   ? Table::Left
                                                  : table.at(i, j);
        const int leftRow = step == Table::Right ? -1 : int(i++);
        const int rightRow = step == Table::Left ? -1 : int(j++);
        rows.push_back({ leftRow, rightRow });
    }
    return rows;
}

} // namespace

Comparison::Comparison(const Recording &left, const Recording &right)
    : m_left(recordedMessages(left))
    , m_right(recordedMessages(right))
{
    for (auto *messages : { &m_left, &m_right }) {
        m_notCompared += messages->size() - std::min(Most, messages->size());
        messages->resize(std::min(Most, messages->size()));
    }
    Numbers numbers;
    const std::vector<int> leftNumbers = numbers.of(m_left);
    m_rows = align(leftNumbers, numbers.of(m_right));
    m_same = int(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isSame(); }));
}

} // namespace Limpid
