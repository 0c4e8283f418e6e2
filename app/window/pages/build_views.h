#pragma once

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
    BuildViews(KeysOnHand &keys, BuildPage *build, QWidget *parent = nullptr);

    [[nodiscard]] CheckPage &check() const { return *m_check; }
    void setChecking(bool isChecking);
    [[nodiscard]] bool isChecking() const;

    [[nodiscard]] QList<QWidget *> panes() const; ///< what F6 goes through
    [[nodiscard]] bool isBusy() const;
    void cancelWork();

signals:
    void statusChanged(const QString &text);
    void busyChanged();
    void availabilityChanged();

private:
    BuildPage *m_build;
    CheckPage *m_check;
};

} // namespace jotscope
