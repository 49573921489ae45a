// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/groupname.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace Limpid {

/// Something to tell a person who looks elsewhere.
struct Notification
{
    QPointer<QWidget> window; ///< whose it is
    GroupName group; ///< to show if it is chosen
    QString title;
    QString text; ///< plain
};

/// Tells a person things outside of the windows.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void notify(const Notification &notification) = 0;

signals:
    void chosen(const Limpid::Notification &notification); ///< by the person
};

} // namespace Limpid
