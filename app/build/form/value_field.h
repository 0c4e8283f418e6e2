#pragma once

#include "core/build/form/claim_form.h"
#include "core/claims/instant.h"

#include <QWidget>

#include <functional>
#include <string>

namespace jotscope {

/// One value of a form in the widget that suits it. Speaks JSON text: what it is given and what it gives
/// back, placeholders included.
class ValueField : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual FormField field() const = 0;
    /// Emits nothing. The caret stays where the person has it.
    virtual void setValue(const std::string &json) = 0;
    /// What a screen reader calls it: the claim's name.
    virtual void setLabel(const QString &label) = 0;

signals:
    void edited(const std::string &json);
};

/// The widget for `field`. `now` is what times are counted from.
ValueField *makeValueField(FormField field, const std::function<Instant()> &now, QWidget *parent);

} // namespace jotscope
