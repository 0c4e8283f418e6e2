#include "app/build/form/claims_form.h"

#include "app/widgets/theme.h"
#include "core/claims/claim_registry.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace jotscope {

namespace {

constexpr int kNameCharacters = 11; ///< of a new one; the list of names is as wide as they are

QString meaningOf(const std::string &name)
{
    const ClaimDefinition *definition = findClaim(name);
    if (!definition)
        definition = findHeaderParameter(name);
    if (!definition)
        return ClaimsForm::tr("Private: no specification that is known here says what it means.");
    return QCoreApplication::translate("Claim", std::string(definition->meaning).c_str());
}

} // namespace

ClaimsForm::ClaimsForm(std::function<Instant()> now, QStringList known, QWidget *parent)
    : QWidget(parent)
    , m_now(std::move(now))
    , m_grid(new QGridLayout(this))
    , m_newName(new QComboBox(this))
    , m_add(new QPushButton(this))
{
    m_newName->setObjectName(QStringLiteral("newName"));
    m_newName->setEditable(true);
    m_newName->setInsertPolicy(QComboBox::NoInsert);
    m_newName->addItems(known);
    m_newName->setCurrentIndex(-1);
    m_newName->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_newName->setMinimumContentsLength(kNameCharacters);
    m_add->setObjectName(QStringLiteral("addMember"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    connect(m_add, &QPushButton::clicked, this, &ClaimsForm::addMember);
    connect(m_newName->lineEdit(), &QLineEdit::returnPressed, this, &ClaimsForm::addMember);
    retranslate();
    rebuild({});
}

void ClaimsForm::setObject(const QString &object)
{
    m_object = object;
    const std::optional<std::vector<FormMember>> members = formMembers(object.toStdString());
    for (const Row &row : m_rows) {
        row.field->setEnabled(members.has_value());
        row.remove->setEnabled(members.has_value());
    }
    m_newName->setEnabled(members.has_value());
    m_add->setEnabled(members.has_value());
    if (!members)
        return;
    if (!hasSameShape(*members))
        rebuild(*members);
    for (std::size_t i = 0; i < members->size(); ++i) {
        m_rows[i].member = (*members)[i];
        m_rows[i].field->setValue((*members)[i].value);
    }
}

bool ClaimsForm::hasSameShape(const std::vector<FormMember> &members) const
{
    return std::ranges::equal(m_rows, members, [](const Row &row, const FormMember &member) {
        return row.member.name == member.name && row.field->field() == member.field;
    });
}

void ClaimsForm::rebuild(const std::vector<FormMember> &members)
{
    for (const Row &row : m_rows) {
        for (QWidget *widget : std::initializer_list<QWidget *>{row.name, row.field, row.remove}) {
            m_grid->removeWidget(widget);
            widget->hide();
            widget->setObjectName({});
            widget->deleteLater(); // one of them may be what was just clicked
        }
    }
    m_rows.clear();
    for (const FormMember &member : members)
        addRow(member);
    m_grid->removeWidget(m_newName);
    m_grid->removeWidget(m_add);
    const int last = rowCount();
    m_grid->addWidget(m_newName, last, 0);
    m_grid->addWidget(m_add, last, 1, Qt::AlignLeft);
    setTabOrder(m_newName, m_add);
}

void ClaimsForm::addRow(const FormMember &member)
{
    const int place = rowCount();
    const QString name = QString::fromStdString(member.name);
    Row row{member, new QLabel(name, this), makeValueField(member.field, m_now, this), new QToolButton(this)};
    row.name->setTextFormat(Qt::PlainText);
    row.name->setFont(monospaceFont());
    row.name->setToolTip(meaningOf(member.name));
    row.name->setBuddy(row.field);
    row.name->setMinimumHeight(m_newName->sizeHint().height()); // in line with a field of one line
    row.field->setObjectName(QStringLiteral("value:") + name);
    row.field->setLabel(name);
    row.field->setToolTip(row.name->toolTip());
    row.remove->setObjectName(QStringLiteral("remove:") + name);
    row.remove->setAutoRaise(true);
    row.remove->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    row.remove->setToolTip(tr("Remove %1", "a claim").arg(name));
    row.remove->setAccessibleName(row.remove->toolTip());
    row.remove->setFocusPolicy(Qt::TabFocus);
    m_grid->addWidget(row.name, place, 0, Qt::AlignTop);
    m_grid->addWidget(row.field, place, 1);
    m_grid->addWidget(row.remove, place, 2, Qt::AlignTop);
    connect(row.field, &ValueField::edited, this, [this, index = m_rows.size()](const std::string &json) {
        const FormMember &edited = m_rows[index].member;
        emit this->edited(QString::fromStdString(withValue(m_object.toStdString(), edited, json)),
                          QStringLiteral("form:") + QString::fromStdString(edited.name));
    });
    connect(row.remove, &QToolButton::clicked, this, [this, index = m_rows.size()] {
        emit edited(QString::fromStdString(withoutFormMember(m_object.toStdString(), m_rows[index].member)),
                    {});
    });
    m_rows.push_back(row);
}

void ClaimsForm::addMember()
{
    const std::string name = m_newName->currentText().trimmed().toStdString();
    if (name.empty())
        return;
    const auto known = std::ranges::find(m_rows, name, [](const Row &row) { return row.member.name; });
    if (known == m_rows.end()) {
        m_newName->clearEditText();
        emit edited(QString::fromStdString(withFormMember(m_object.toStdString(), name, firstValue(name))),
                    {});
    }
    const auto row = std::ranges::find(m_rows, name, [](const Row &each) { return each.member.name; });
    if (row != m_rows.end())
        row->field->setFocus(Qt::OtherFocusReason);
}

void ClaimsForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    for (const Row &row : m_rows) {
        row.name->setToolTip(meaningOf(row.member.name));
        row.field->setToolTip(row.name->toolTip());
        row.remove->setToolTip(tr("Remove %1", "a claim").arg(row.name->text()));
        row.remove->setAccessibleName(row.remove->toolTip());
    }
}

void ClaimsForm::retranslate()
{
    m_newName->lineEdit()->setPlaceholderText(tr("Name"));
    m_newName->setAccessibleName(tr("Name of a new member"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add a member"));
}

} // namespace jotscope
