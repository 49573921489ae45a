// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/models/logentry.h"

#include <QFrame>
#include <QList>

class QButtonGroup;
class QHBoxLayout;
class QLabel;

namespace Limpid {

class PayloadView;
class Theme;

/// One line of the log in full: the header of a frame field by field, each with a sentence, and its
/// payload.
class FrameDetail : public QFrame
{
    Q_OBJECT

public:
    explicit FrameDetail(const Theme &theme, QWidget *parent = nullptr);

    void setEntry(const LogEntry *entry); ///< copied; nullptr: none

private:
    struct Field
    {
        QString name;
        QString value;
        QString explanation;
    };

    [[nodiscard]] QList<Field> fieldsOf(const LogEntry &entry) const;
    [[nodiscard]] QString headlineOf(const LogEntry &entry) const;
    void rebuildFields();
    void explain(int field);

    QList<Field> m_fields;
    QLabel *m_headline;
    QWidget *m_bits;
    QHBoxLayout *m_bitsLayout;
    QButtonGroup *m_bitButtons;
    QLabel *m_explanation;
    PayloadView *m_payload;
};

} // namespace Limpid
