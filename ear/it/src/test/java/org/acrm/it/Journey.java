package org.acrm.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.ResultType;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person sees of a bank: pages in Chromium, each looked over by axe-core as it is passed. */
@Tag("ui")
@Timeout(120)
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(RunningBank.class)
abstract class Journey {

    /** Parts of a customer's page, as its address names them. */
    protected static final List<String> CUSTOMER_TABS = List.of(
            "OVERVIEW",
            "PROFILE",
            "RELATIONS",
            "PRODUCTS",
            "TRANSACTIONS",
            "CONTACTS",
            "TIMELINE",
            "COMPLAINTS",
            "FACTS",
            "CONSENT",
            "SCORES",
            "SOURCES");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Milliseconds; a busy machine is no defect of a page. */
    private static final int PATIENCE = 15_000;

    protected Bank bank;
    protected BrowserContext context;
    protected Page page;

    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void openTheBrowser(Bank running) {
        bank = running;
        Path debian = Path.of(System.getenv().getOrDefault("ACRM_CHROMIUM", "/usr/bin/chromium"));
        LaunchOptions options = new LaunchOptions().setArgs(FLAGS);
        Map<String, String> settings = Map.of();
        if (Files.isExecutable(debian)) {
            options.setExecutablePath(debian);
            settings = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        }
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(settings));
        browser = playwright.chromium().launch(options);
    }

    @AfterAll
    void closeTheBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void openAWindow() {
        openAWindow("en-GB", ColorScheme.LIGHT);
    }

    /** A fresh window, without the login or the choices of the last one. */
    protected void openAWindow(String locale, ColorScheme scheme) {
        closeTheWindow();
        context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(locale)
                .setTimezoneId("Asia/Shanghai")
                .setColorScheme(scheme)
                .setViewportSize(1280, 900));
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        page = context.newPage();
    }

    @AfterEach
    void closeTheWindow() {
        if (context != null) {
            context.close();
            context = null;
        }
    }

    /** Opens a page as somebody who has to show first who he is. */
    protected void logIn(String username, String path) {
        page.navigate(bank.uri(path).toString());
        page.locator("#username").fill(username);
        page.locator("#password").fill("acrm");
        page.locator("#kc-login").click();
        page.waitForLoadState();
        assertThat(page.locator("main h1")).isVisible();
    }

    protected void open(String path) {
        page.navigate(bank.uri(path).toString());
    }

    /** What a program gets at an address with the login of the window at hand. */
    protected APIResponse fetched(String path) {
        return context.request().get(bank.uri(path).toString());
    }

    /** Nothing serious stands in the way of somebody who cannot see the page or use a mouse. */
    protected void assertAccessible() {
        List<String> violations = axe().analyze().getViolations().stream()
                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .map(Journey::describe)
                .toList();
        Assertions.assertThat(violations).as("axe-core on %s", page.url()).isEmpty();
    }

    /** No page has frames, so the quick way of looking at it is enough, and only what is wrong is told in full. */
    private AxeBuilder axe() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of(ResultType.Violations.getKey()));
        return new AxeBuilder(page).setLegacyMode(true).options(options);
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    /** Begins a delivery with a file that no rule takes; the answer is the address at which it is mapped, from the server's root on. */
    protected String deliverAForeignFile() {
        open("/intake/imports.xhtml");
        page.locator("#new").click();
        choose("profile:profileCode", "demo");
        page.locator("#profile\\:open").click();
        page.locator("#upload\\:files_input")
                .setInputFiles(new FilePayload(
                        "holiday.csv",
                        "text/csv",
                        "day,name\n2026-10-01,National Day\n".getBytes(StandardCharsets.UTF_8)));
        Locator unmapped = page.locator("#upload\\:received .note a");
        assertThat(unmapped).containsText("holiday.csv");
        return unmapped.getAttribute("href");
    }

    /** Opens a menu, lets its list be looked over, and takes the option of these words. */
    protected void choose(String menu, String words) {
        Locator list = listOf(menu);
        list.locator("li", new Locator.LocatorOptions().setHasText(words)).click();
        assertThat(list).isHidden();
    }

    /** The same for the option at a place, counted from 0. */
    protected void choose(String menu, int place) {
        Locator list = listOf(menu);
        list.locator("li").nth(place).click();
        assertThat(list).isHidden();
    }

    private Locator listOf(String menu) {
        page.locator(byId(menu)).click();
        Locator list = page.locator(byId(menu + "_panel"));
        assertThat(list).isVisible();
        // Half transparent while it appears, which no reader ever has to read.
        assertThat(list).hasClass(Pattern.compile("overlay-enter-done"));
        assertAccessible();
        return list;
    }

    /** The selector of an id as Faces writes it, with colons. */
    protected static String byId(String id) {
        return "#" + id.replace(":", "\\:");
    }

    /** How far the page reaches beside the window, in pixels; a table that scrolls inside its card does not count. */
    protected int pixelsBeside() {
        return ((Number) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth")).intValue();
    }

    /** Kept under target/screenshots; the good ones are copied into the user guide. */
    protected void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Bank.TARGET.resolve("screenshots/" + name + ".png")));
    }
}
