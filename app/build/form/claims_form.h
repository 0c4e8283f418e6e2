#pragma once

#include "app/build/form/value_field.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace jotscope {

/// An object's members as rows, each with its name, the field that suits its value and a way to remove it.
/// The text is the document; this shows it and says what it becomes.
class ClaimsForm : public QWidget
{
    Q_OBJECT

public:
    /// `known` are the names that are offered for a new member.
    ClaimsForm(std::function<Instant()> now, QStringList known, QWidget *parent = nullptr);

    /// Emits nothing. While `object` is no whole object the rows stay as they were and cannot be edited.
    void setObject(const QString &object);

    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }

signals:
    /// What the object became. `place` names the row, so that what is typed there is undone together.
    void edited(const QString &object, const QString &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        FormMember member;
        QLabel *name;
        ValueField *field;
        QToolButton *remove;
    };

    [[nodiscard]] bool hasSameShape(const std::vector<FormMember> &members) const;
    void rebuild(const std::vector<FormMember> &members);
    void addRow(const FormMember &member);
    void addMember();
    void retranslate();

    std::function<Instant()> m_now;
    QString m_object;
    std::vector<Row> m_rows;
    QGridLayout *m_grid;
    QComboBox *m_newName;
    QPushButton *m_add;
};

} // namespace jotscope
