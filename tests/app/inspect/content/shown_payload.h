#pragma once

#include "app/inspect/content/payload_view.h"
#include "app/inspect/content/text/part_text.h"
#include "app/inspect/link/byte_link.h"
#include "tests/tokens.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <memory>

namespace jotscope {

/// A payload in a window of its own, joined to a link, as the tests of what it is shown as need it.
class ShownPayload
{
public:
    ShownPayload()
    {
        QLocale::setDefault(QLocale::c());
        m_view.joinTo(m_link);
        m_view.resize(900, 600);
        m_view.tabs()->move(0, 550); // out of the way of what is below
        m_view.show();
        if (!QTest::qWaitForWindowActive(&m_view))
            qFatal("the view does not come up");
    }

    void show(const std::string &payload, const std::string &header = R"({"alg":"HS256"})")
    {
        showAtOnce(payload, header);
        m_link.setToken(&m_token);
        waitForLayout();
    }
    /// Without waiting for what is laid out on a worker.
    void showAtOnce(const std::string &payload, const std::string &header = R"({"alg":"HS256"})")
    {
        const std::string token = tokens::signedToken(payload, header);
        m_begin = token.find('.') + 1;
        m_token = inspect(token, {}, {}, kNow).tokens.at(0);
        m_view.showToken(m_token, kNow);
    }
    void waitForLayout()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!json()->isLayingOut() && !claims()->isFiltering(), 60000);
        QApplication::processEvents(); // what was shown finds its place
    }
    void chooseTab(const QString &title)
    {
        QTabBar *tabs = m_view.tabs();
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == title)
                tabs->setCurrentIndex(i);
        }
        QApplication::processEvents();
    }

    template<typename T>
    [[nodiscard]] T *part(const char *name = "") const
    {
        return m_view.findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] PayloadView &view() { return m_view; }
    [[nodiscard]] ByteLink &link() { return m_link; }
    [[nodiscard]] const InspectedToken &token() const { return m_token; }
    [[nodiscard]] std::size_t begin() const { return m_begin; } ///< of the payload, in the paste
    [[nodiscard]] ClaimsModel *claims() const { return part<ClaimsModel>(); }
    [[nodiscard]] PartText *json() const { return part<PartText>("payload"); }
    [[nodiscard]] QLineEdit *findLine() const { return part<QLineEdit>("find"); }
    [[nodiscard]] QString count() const { return part<QLabel>("findCount")->text(); }

private:
    static constexpr Instant kNow{std::chrono::seconds{1'795'500'000}};

    ByteLink m_link;
    PayloadView m_view;
    InspectedToken m_token;
    std::size_t m_begin = 0;
};

inline const std::string kNested =
    R"({"iss":"joe","realm_access":{"roles":["admin","user"],"x/y":1},"act":{"sub":"eve"},"nothing":{}})";

/// What was lit last, in the paste.
inline ByteRange lastOf(const QSignalSpy &lit)
{
    const auto places = lit.isEmpty() ? LinkedPlaces() : lit.last().first().value<LinkedPlaces>();
    return places.empty() ? ByteRange{} : places.front().encoded.range;
}

} // namespace jotscope
