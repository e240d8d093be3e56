package org.acrm.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A rule segment from the first condition to its members (SEG-12, SEG-14, SEG-16..18). */
class SegmentsJourneyIT extends Journey {

    private static final String FIRST_LINE = "builder:blocks:0:lines:1:";

    private Locator net(int block) {
        return page.locator(".sieve").nth(block).locator(".net");
    }

    private String count(String where) {
        return bank.rows("select count(*) from customer_customer c join value_grade g on g.customer_id = c.id and"
                        + " g.valid_to > date '9999-01-01' where c.merged_into_id is null and " + where)
                .get(0);
    }

    @Test
    void a_marketing_manager_builds_a_segment_a_second_person_approves_and_the_night_fills_it() {
        logIn("he.min", "/segment/segments.xhtml");
        assertAccessible();
        crosses();
        open("/segment/segments.xhtml");
        String members = buildsWithLiveCounts();
        page.locator("#decide\\:save").click();
        assertThat(page.locator("main h1")).containsText("Draft");
        page.locator("#decide\\:submit").click();
        assertThat(page.locator("main h1")).containsText("Submitted");
        assertThat(page.locator("#builder\\:name")).isDisabled();
        String path = page.url().substring(page.url().indexOf("/segment/"));
        ties(offer(), path);
        approvesInChinese(path, members);
        Nights.again(bank);
        offered();
        open(path);
        side("微市场");
        assertThat(page.locator(".micro-market tbody tr").first()).containsText(grouped(members));
        side("进出");
        assertThat(page.locator("#side\\:nights tbody tr").first()).containsText(grouped(members));
        Assertions.assertThat(bank.rows(
                        "select count(*) from segment_membership m join segment_segment s on s.id = m.segment_id"
                                + " and s.name = 'Best without companies' where m.valid_to > date '9999-01-01'"))
                .containsExactly(members);
        changes(path);
    }

    /** Whoever gives up a block of what is in force sees who would enter by it, before anything is saved. */
    private void changes(String path) {
        openAWindow("en-US", ColorScheme.LIGHT);
        logIn("he.min", path);
        assertThat(page.locator("#side\\:entering")).hasCount(0);
        page.locator(".sieve").nth(1).locator("button[id$=drop]").click();
        String companies = count("g.grade = 'A' and c.kind = 'CORPORATE'");
        assertThat(page.locator("#side\\:leaving")).hasText("−0 would leave");
        page.locator("#side\\:entering").click();
        assertThat(page.locator("#side\\:entering")).hasText("+" + grouped(companies) + " would enter");
        assertThat(page.locator("#side\\:preview tbody tr").first()).containsText("Corporate");
        assertAccessible();
        screenshot("segment-change-en");
    }

    /** Grade × group of RFM, and a segment of one cell. */
    private void crosses() {
        page.locator("#blend").click();
        Locator best = page.locator("table#blend tbody tr").first();
        assertThat(best.locator("td").last().locator("b")).hasText(grouped(count("g.grade = 'A'")));
        assertAccessible();
        best.locator("td a").first().click();
        String customers = page.locator("table#blend a[aria-current] b").innerText();
        assertThat(page.locator("#cell tbody tr").first()).containsText("••");
        assertAccessible();
        screenshot("segment-blend-en");
        page.locator("#keep\\:name").fill("Best champions");
        page.locator("#keep\\:save").click();
        page.waitForURL("**/segment/segment.xhtml?segment=*");
        assertThat(page.locator("main h1")).containsText("Draft");
        assertThat(page.locator("#answer")).containsText(customers + " member");
    }

    private String buildsWithLiveCounts() {
        page.locator("#new").click();
        page.locator("#builder\\:name").fill("Best without companies");
        page.locator(byId(FIRST_LINE + "attribute")).selectOption(new SelectOption().setLabel("Grade"));
        value(FIRST_LINE, "Grade A");
        assertThat(net(0)).containsText(grouped(count("g.grade = 'A'")));
        page.locator("#builder\\:exclude").click();
        assertThat(net(1)).hasCount(0);
        value("builder:blocks:1:lines:1:", "Corporate");
        String members = count("g.grade = 'A' and c.kind <> 'CORPORATE'");
        assertThat(net(1)).containsText(grouped(members));
        assertThat(page.locator("#answer")).containsText(grouped(members) + " member");
        assertThat(page.locator("#side\\:preview tbody tr").first()).containsText("••");
        assertThat(page.locator("#side\\:preview tbody tr").first()).containsText("Keep: Grade is one of");
        assertAccessible();
        side("Profile");
        assertThat(page.locator("#side table").first()).containsText("100.0%");
        screenshot("segment-en");
        return members;
    }

    /** @return its name */
    private String offer() {
        open("/campaign/offers.xhtml");
        page.locator("#new").click();
        for (String language : List.of("en", "zh", "ko")) {
            page.locator("#entry\\:name-" + language).fill("Gold week " + language);
            page.locator("#entry\\:argument-" + language).fill("No fee for a year " + language);
        }
        page.locator("#entry\\:symbol").fill("GOLD_WEEK");
        page.locator("#entry\\:from").fill("2020-01-01");
        page.locator("#entry\\:until").fill("2099-12-31");
        assertAccessible();
        screenshot("offer-en");
        page.locator("#entry\\:save").click();
        assertThat(page.locator("main h1")).containsText("Gold week en");
        return "Gold week en";
    }

    private void ties(String offer, String path) {
        open(path);
        side("Offers");
        choose("side:other", offer);
        page.locator("#side\\:tie").click();
        assertThat(page.locator("#side\\:tied tbody tr").first()).containsText(offer);
        side("Treatment");
        page.locator("#side\\:treat_title").fill("Own adviser");
        page.locator("#side\\:treat_service").fill("Answer within an hour");
        for (String language : List.of("en", "zh", "ko")) {
            page.locator("#side\\:words_" + language).fill("Call back at once " + language);
        }
        page.locator("#side\\:treat_save").click();
        assertThat(page.locator("#side")).containsText("Waits for approval");
        market();
        assertAccessible();
        screenshot("segment-offers-en");
    }

    private void market() {
        side("Micro-markets");
        page.locator("#side\\:market_name").fill("Gold savings");
        page.locator("#side\\:market_price").fill("+ 0.3 %");
        page.locator("#side\\:market_owner").fill("Liu");
        page.locator("#side\\:market_start").fill("2020-01-01");
        page.locator("#side\\:market_product").selectOption(new SelectOption().setIndex(1));
        page.locator("#side\\:market_begin").click();
        assertThat(page.locator(".micro-market")).containsText("Gold savings");
        assertAccessible();
    }

    private void approvesInChinese(String path, String members) {
        openAWindow("zh-CN", ColorScheme.LIGHT);
        logIn("laura.bennett", path);
        assertThat(net(1)).containsText("剩余 " + grouped(members));
        side("版本");
        assertThat(page.locator(".diff li.added").first()).containsText("等级属于");
        assertAccessible();
        screenshot("segment-zh-CN");
        side("待遇");
        page.locator("#side\\:treat_approve").click();
        assertThat(page.locator("#side\\:treat_approve")).hasCount(0);
        page.locator("#decide\\:approve").click();
        assertThat(page.locator("main h1")).containsText("已发布");
    }

    /** A member who may be called is told the offer, in the reader's language. */
    private void offered() {
        open("/customer/customer.xhtml?id="
                + bank.rows("select min(m.customer_id) from segment_membership m join segment_segment s on s.id ="
                                + " m.segment_id and s.name = 'Best without companies' join customer_customer c on"
                                + " c.id = m.customer_id and c.closed_on is null where m.valid_to > date"
                                + " '9999-01-01' and (select bool_and(n.given) from customer_consent n where"
                                + " n.customer_id = c.id and n.channel = 'CALL' and n.purpose = 'MARKETING' and"
                                + " n.topic = 'ALL' and n.recorded_to is null)")
                        .get(0));
        assertThat(page.locator("#next .offer")).containsText("Gold week zh");
        assertThat(page.locator("#next .offer")).containsText("Best without companies");
        assertThat(page.locator("#treatment")).containsText("Call back at once zh");
    }

    private void value(String line, String words) {
        page.locator(byId(line + "chosen"))
                .locator("label", new Locator.LocatorOptions().setHasText(words))
                .click();
    }

    private void side(String words) {
        page.locator("#side button", new Page.LocatorOptions().setHasText(words))
                .click();
    }

    private static String grouped(String number) {
        return String.format(Locale.ROOT, "%,d", Long.parseLong(number));
    }
}
