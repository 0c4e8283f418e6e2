#include "app/build/templates/template_bar.h"

#include "app/build/templates/template_shelf.h"
#include "app/widgets/texts/finding_text.h"
#include "app/widgets/texts/paragraph.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace jotscope {

namespace {

/// Of an entry that is one's own; those that come with the program have none.
constexpr int kNameRole = Qt::UserRole;

QString heading(const char *text)
{
    return QCoreApplication::translate("Template", text);
}

} // namespace

TemplateBar::TemplateBar(TemplateShelf &shelf, QWidget *parent)
    : QWidget(parent)
    , m_shelf(shelf)
    , m_label(new QLabel(this))
    , m_box(new QComboBox(this))
    , m_own(new QPushButton(this))
    , m_about(new Paragraph(this))
    , m_nameRow(new QWidget(this))
    , m_name(new QLineEdit(m_nameRow))
    , m_accept(new QPushButton(m_nameRow))
    , m_cancel(new QPushButton(m_nameRow))
{
    auto *menu = new QMenu(m_own);
    m_save = menu->addAction(QString(), this, &TemplateBar::beginSaving);
    m_rename = menu->addAction(QString(), this, &TemplateBar::beginRenaming);
    m_remove = menu->addAction(QString(), this, &TemplateBar::removeCurrent);
    m_own->setMenu(menu);
    layOut();
    connect(m_box, &QComboBox::activated, this, &TemplateBar::take);
    connect(m_name, &QLineEdit::textEdited, this, &TemplateBar::followName);
    connect(m_name, &QLineEdit::returnPressed, this, &TemplateBar::acceptName);
    connect(m_accept, &QPushButton::clicked, this, &TemplateBar::acceptName);
    connect(m_cancel, &QPushButton::clicked, this, [this] { begin(Naming::None); });
    connect(&m_shelf, &TemplateShelf::changed, this, &TemplateBar::fill);
    connect(&m_shelf, &TemplateShelf::saved, this, &TemplateBar::select);
    connect(&m_shelf, &TemplateShelf::failed, this, &TemplateBar::failed);
    m_name->installEventFilter(this);
    retranslate();
    begin(Naming::None);
}

void TemplateBar::layOut()
{
    m_box->setObjectName(QStringLiteral("template"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(16);
    m_own->setObjectName(QStringLiteral("ownTemplates"));
    m_name->setObjectName(QStringLiteral("templateName"));
    m_accept->setObjectName(QStringLiteral("acceptTemplateName"));
    m_cancel->setObjectName(QStringLiteral("cancelTemplateName"));
    m_label->setBuddy(m_box);
    m_about->setObjectName(QStringLiteral("aboutTemplate"));
    m_about->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_box, 1);
    row->addWidget(m_own);
    auto *naming = new QHBoxLayout(m_nameRow);
    naming->setContentsMargins(0, 0, 0, 0);
    naming->addWidget(m_name, 1);
    naming->addWidget(m_accept);
    naming->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_nameRow);
    column->addWidget(m_about);
}

void TemplateBar::choose(int index)
{
    m_box->setCurrentIndex(index);
    take(index);
}

void TemplateBar::setRemark(const QString &remark)
{
    m_remark = remark;
    tellAbout();
}

QString TemplateBar::ownName() const
{
    return m_box->currentData(kNameRole).toString();
}

void TemplateBar::fill()
{
    const QSignalBlocker quiet(m_box);
    const QString own = ownName();
    const int current = m_box->currentIndex();
    m_box->clear();
    for (const BuiltInTemplate &row : builtInTemplates()) {
        m_box->addItem(heading(row.name));
        m_box->setItemData(m_box->count() - 1, heading(row.about), Qt::ToolTipRole);
    }
    if (!m_shelf.templates().empty())
        m_box->insertSeparator(m_box->count());
    for (const TemplateShelf::OwnTemplate &each : m_shelf.templates())
        m_box->addItem(each.name, each.name);
    // One that is gone leaves what it made, and nothing chosen.
    m_box->setCurrentIndex(own.isEmpty() ? current : m_box->findData(own, kNameRole));
    tellAbout();
    emit currentChanged();
}

void TemplateBar::take(int row)
{
    begin(Naming::None);
    setRemark({});
    emit currentChanged();
    const QString own = m_box->itemData(row, kNameRole).toString();
    if (own.isEmpty()) {
        const auto shape = readTemplate(builtInTemplates()[static_cast<std::size_t>(row)].document);
        if (shape) // a test reads all of them
            emit chosen(*shape);
        return;
    }
    const TemplateShelf::OwnTemplate *found = m_shelf.find(own);
    if (found && found->shape)
        emit chosen(*found->shape);
    else if (found)
        emit failed(tr("%1 cannot be used: %2", "a template and what is wrong with it")
                        .arg(own, findingMessage(found->shape.error())));
}

/// What was saved or renamed is what is built now already.
void TemplateBar::select(const QString &name)
{
    m_box->setCurrentIndex(m_box->findData(name, kNameRole));
    tellAbout();
    emit currentChanged();
}

void TemplateBar::beginSaving()
{
    m_name->setText(ownName());
    begin(Naming::Saving);
}

void TemplateBar::beginRenaming()
{
    if (ownName().isEmpty())
        return;
    m_name->setText(ownName());
    begin(Naming::Renaming);
}

void TemplateBar::removeCurrent()
{
    if (const QString name = ownName(); !name.isEmpty())
        m_shelf.remove(name);
}

void TemplateBar::begin(Naming naming)
{
    m_naming = naming;
    const bool isNaming = naming != Naming::None;
    const bool hadFocus = m_nameRow->isAncestorOf(focusWidget());
    m_nameRow->setVisible(isNaming);
    if (isNaming) {
        m_name->selectAll();
        m_name->setFocus(Qt::OtherFocusReason);
    } else if (hadFocus) {
        m_box->setFocus(Qt::OtherFocusReason);
    }
    followName();
}

void TemplateBar::followName()
{
    const QString name = m_name->text().trimmed();
    const bool isTaken = m_shelf.find(name);
    const bool isOwn = name == ownName();
    const QString fault = TemplateShelf::faultOf(name);
    const bool isPossible = fault.isEmpty() && (m_naming == Naming::Saving || (!isTaken && !isOwn));
    m_accept->setEnabled(isPossible);
    m_accept->setText(m_naming == Naming::Renaming ? tr("Rename")
                      : isTaken                    ? tr("Replace", "a template of the same name")
                                                   : tr("Save"));
    m_accept->setToolTip(!name.isEmpty() && !fault.isEmpty() ? fault
                         : m_naming == Naming::Renaming && isTaken && !isOwn
                             ? tr("There is a template of this name already.")
                             : QString());
    tellAbout();
}

void TemplateBar::acceptName()
{
    if (!m_accept->isEnabled())
        return;
    const QString name = m_name->text().trimmed();
    const QString before = ownName();
    const Naming naming = m_naming;
    begin(Naming::None);
    if (naming == Naming::Saving)
        emit saveWanted(name);
    else
        m_shelf.rename(before, name);
}

/// The line below: of the name that is typed what is wrong with it, else of the template.
void TemplateBar::tellAbout()
{
    const int row = m_box->currentIndex();
    const auto builtIn = builtInTemplates();
    const bool isBuiltIn = row >= 0 && static_cast<std::size_t>(row) < builtIn.size();
    QString text = isBuiltIn             ? heading(builtIn[static_cast<std::size_t>(row)].about)
                   : ownName().isEmpty() ? tr("Choose a template to begin with, or go on with what there is.")
                                         : tr("A template of your own.");
    if (!m_remark.isEmpty())
        text += QLatin1Char(' ') + m_remark;
    if (m_naming == Naming::Saving)
        text = tr("Claims, header and choices are saved; of the keys only which ones they are.");
    if (m_naming != Naming::None && !m_accept->toolTip().isEmpty())
        text = m_accept->toolTip();
    m_about->setText(text);
    m_rename->setEnabled(!ownName().isEmpty());
    m_remove->setEnabled(!ownName().isEmpty());
}

bool TemplateBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        begin(Naming::None);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TemplateBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TemplateBar::retranslate()
{
    m_label->setText(tr("Template"));
    m_box->setAccessibleName(tr("Template"));
    m_box->setPlaceholderText(tr("None", "template"));
    m_own->setText(tr("Own"));
    m_own->setAccessibleName(tr("Templates of your own"));
    m_own->setToolTip(m_own->accessibleName());
    m_save->setText(tr("&Save as Template…"));
    m_rename->setText(tr("&Rename…"));
    m_remove->setText(tr("&Delete"));
    m_name->setAccessibleName(tr("Name of the template"));
    m_name->setPlaceholderText(tr("Name of the template"));
    m_cancel->setText(tr("Cancel"));
    followName();
    fill();
}

} // namespace jotscope
