#pragma once

#include "app/widgets/layout/late.h"

#include <QStackedWidget>

namespace jotscope {

class BuildPage;
class CheckPage;
class KeysOnHand;

/// The Build page, and in its place the check of an API with what it builds.
class BuildViews : public QStackedWidget
{
    Q_OBJECT

public:
    explicit BuildViews(KeysOnHand &keys, QWidget *parent = nullptr);

    [[nodiscard]] BuildPage &build() const { return *m_build; }
    [[nodiscard]] CheckPage &check() const { return m_check.get(); }
    void setChecking(bool isChecking);
    [[nodiscard]] bool isChecking() const;

    [[nodiscard]] QList<QWidget *> panes() const; ///< what F6 goes through
    [[nodiscard]] bool isBusy() const;
    void cancelWork();

signals:
    void statusChanged(const QString &text);
    void busyChanged();
    void availabilityChanged();
    void inspectWanted(const QByteArray &token); ///< one that was sent
    void sentHostsChanged(const QStringList &hosts);

private:
    CheckPage *makeCheck();

    KeysOnHand &m_keys;
    BuildPage *m_build;
    Late<CheckPage> m_check;
};

} // namespace jotscope
