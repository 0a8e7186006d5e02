// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget> // first: moc cannot read <concepts> without what Qt includes before

#include "ui/models/all_time.h"
#include "ui/pages/page.h"

#include <functional>
#include <optional>

namespace afs {

class RangeStrip;

/// The whole history under the range: what is chosen is framed, and the frame can be dragged. While it is, one range
/// after the other is shown, each as soon as the page has drawn the one before: pages never fall behind the hand, and a
/// range that nobody could have seen is never counted. GUI thread.
class AllTimeBand : public QWidget {
    Q_OBJECT

public:
    /// `page` says which page is seen; the context outlives this.
    AllTimeBand(const PageContext& context, std::function<Page*()> page, QWidget* parent = nullptr);

    RangeStrip* strip() const { return m_strip; }

private:
    void follow();
    void ask();
    void present(AllTimeData answer);
    void dragTo(const DateRange& range);
    void proceed();
    void pageSettled();
    void showFrame();
    void drop(const DateRange& range);

    const PageContext& m_context;
    std::function<Page*()> m_page;
    RangeStrip* m_strip;
    AnswerLine m_line;
    AllTimeData m_data;
    std::optional<Question> m_asked;
    std::optional<DateRange> m_next; ///< where the hand is, while the page is busy with where it was
    QMetaObject::Connection m_busy;
};

} // namespace afs
