#pragma once

#include "app/build/document/build_document.h"
#include "core/claims/instant.h"

#include <QWidget>

#include <functional>

class QLabel;
class QTabWidget;

namespace jotscope {

class ClaimsForm;
class PartEditor;

/// One part of the document as a form and as JSON, each on a tab: two views of the same text.
class PartTabs : public QWidget
{
    Q_OBJECT

public:
    PartTabs(BuildDocument &document, BuildDocument::Part part, std::function<Instant()> now,
             QWidget *parent = nullptr);

    /// Shows the text as it is, with times as of now.
    void follow();
    [[nodiscard]] QTabWidget &tabs() const { return *m_tabs; }
    [[nodiscard]] PartEditor &json() const; ///< brought to the front

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTab(QWidget *view);
    void retranslate();

    BuildDocument &m_document;
    BuildDocument::Part m_part;
    QLabel *m_title;
    QTabWidget *m_tabs;
    ClaimsForm *m_form;
    PartEditor *m_sheet;
};

} // namespace jotscope
