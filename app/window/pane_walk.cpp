#include "app/window/pane_walk.h"

#include <QApplication>
#include <QWidget>

namespace jotscope {

namespace {

bool takesFocus(const QWidget *widget)
{
    return widget && (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled();
}

/// Null where nothing in it takes the focus.
QWidget *entranceOf(QWidget *pane)
{
    if (takesFocus(pane))
        return pane;
    QWidget *last = pane->focusWidget();
    if (takesFocus(last) && pane->isAncestorOf(last))
        return last;
    for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && takesFocus(next))
            return next;
    }
    return nullptr;
}

} // namespace

void walkPanes(const QList<QWidget *> &panes, bool isForward)
{
    const QWidget *focused = QApplication::focusWidget();
    const qsizetype count = panes.size();
    qsizetype at = isForward ? -1 : count;
    for (qsizetype i = 0; i < count; ++i) {
        if (focused && (panes[i] == focused || panes[i]->isAncestorOf(focused)))
            at = i;
    }
    for (qsizetype passed = 0; passed < count; ++passed) {
        at = (at + (isForward ? 1 : -1) + count) % count;
        QWidget *entrance = panes[at]->isVisible() ? entranceOf(panes[at]) : nullptr;
        if (entrance)
            return entrance->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    }
}

} // namespace jotscope
