#include "app/build/document/build_document.h"

#include <QUndoCommand>

namespace jotscope {

/// Both parts before and after: they are short, and a template changes both.
class BuildDocument::Step : public QUndoCommand
{
public:
    Step(BuildDocument &document, QString header, QString payload, QString place)
        : m_document(document)
        , m_before{document.m_header, document.m_payload}
        , m_after{std::move(header), std::move(payload)}
        , m_place(std::move(place))
    {}

    void undo() override { put(m_before); }
    void redo() override { put(m_after); }
    [[nodiscard]] int id() const override { return m_place.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand *next) override
    {
        const auto &step = static_cast<const Step &>(*next);
        if (step.m_place != m_place)
            return false;
        m_after = step.m_after;
        return true;
    }

private:
    struct Texts
    {
        QString header;
        QString payload;
    };

    void put(const Texts &texts)
    {
        m_document.m_header = texts.header;
        m_document.m_payload = texts.payload;
        emit m_document.changed();
    }

    BuildDocument &m_document;
    Texts m_before;
    Texts m_after;
    QString m_place;
};

BuildDocument::BuildDocument(QObject *parent)
    : QObject(parent), m_header(QStringLiteral("{}")), m_payload(QStringLiteral("{}"))
{}

void BuildDocument::edit(Part part, const QString &text, const QString &place)
{
    if (text == this->text(part))
        return;
    const bool isHeader = part == Part::Header;
    m_steps.push(new Step(*this, isHeader ? text : m_header, isHeader ? m_payload : text, place));
}

void BuildDocument::replace(const QString &header, const QString &payload)
{
    if (header != m_header || payload != m_payload)
        m_steps.push(new Step(*this, header, payload, {}));
}

} // namespace jotscope
