#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// What lies between the program and the machine it runs on. Everything of QCA stays in this room.
namespace jotscope {

struct Component
{
    QString name;
    QString version;
    QStringList details; ///< QCA's providers, for instance
};

/// The libraries that the program stands on, as found at run time. Wakes QCA up, which takes a moment: asked
/// only when somebody wants to see it.
QList<Component> components();

} // namespace jotscope
