// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/options/headlessoptions.h"
#include "app-client/options/profilename.h"
#include "common/types/groupname.h"
#include "common/types/nick.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include <optional>

namespace Limpid {

/// The command line of limpid-client, read.
struct ClientOptions
{
    Q_DECLARE_TR_FUNCTIONS(Limpid::ClientOptions)

public:
    enum class Appearance : quint8 { System, Light, Dark };
    enum class Outcome : quint8 {
        Run,
        Print, ///< text goes to stdout, exit code 0
        Refuse, ///< text goes to stderr, exit code 2
    };

    Outcome outcome = Outcome::Run;
    QString text;
    QString url; ///< empty: none given, so no connection is opened by itself
    bool isInvited = false; ///< by a link: the person is to look at the address first
    ProfileName profile; ///< null: the one without a name
    Nick nick; ///< null: none given
    QList<GroupName> groups;
    Appearance appearance = Appearance::System;
    std::optional<HeadlessOptions> headless; ///< none: with a window
    std::optional<HeadlessOptions> rawWindow; ///< none: a window with the chat
    QStringList compared; ///< two files to be compared, and nothing else; empty: there are none

    /// arguments: argv, the program's name first.
    [[nodiscard]] static ClientOptions fromArguments(const QStringList &arguments);
};

} // namespace Limpid
