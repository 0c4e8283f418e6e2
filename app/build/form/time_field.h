#pragma once

#include "app/build/form/value_field.h"

class QDateTimeEdit;
class QLabel;
class QToolButton;

namespace jotscope {

/// A NumericDate: picked from a calendar, or a distance from the moment at which the token is made, which
/// stays a placeholder and so is right again tomorrow.
class TimeField : public ValueField
{
    Q_OBJECT

public:
    TimeField(std::function<Instant()> now, QWidget *parent);

    [[nodiscard]] FormField field() const override { return FormField::Time; }
    void setValue(const std::string &json) override;
    void setLabel(const QString &label) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void step(std::chrono::seconds by);
    void give(const std::string &json);
    void refresh();
    void retranslate();

    std::function<Instant()> m_now;
    std::string m_value;
    QDateTimeEdit *m_picker;
    QLabel *m_words;
    QToolButton *m_setNow;
    QToolButton *m_earlier;
    QToolButton *m_later;
};

} // namespace jotscope
