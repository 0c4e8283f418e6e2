#pragma once

#include <QWidget>

#include <chrono>

class QComboBox;
class QSpinBox;

namespace jotscope {

/// How long something lives: a number of seconds, minutes, hours or days, from one second on.
class LifetimeField : public QWidget
{
    Q_OBJECT

public:
    explicit LifetimeField(QWidget *parent = nullptr);

    [[nodiscard]] std::chrono::seconds lifetime() const;
    void setLifetime(std::chrono::seconds lifetime); ///< in the largest unit that it is a whole number of
    void setName(const QString &name);               ///< for a screen reader

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QSpinBox *m_number;
    QComboBox *m_unit;
    QString m_name;
};

} // namespace jotscope
