package org.evenhand.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A real browser for tests: one headless Chromium for the whole test run. It talks to nobody but
 * the server under test. {@code EVENHAND_BROWSER} names another executable than Debian's.
 */
public final class Browser {
  /** A desk screen, in CSS pixels. */
  public static final int DESK = 1280;

  /** A telephone, or a desk screen at 400% zoom (WCAG 1.4.10). */
  public static final int PHONE = 320;

  /** How long a page, or what is to be on it, may take on a machine however busy. */
  private static final int PATIENCE_MILLIS = 180_000;

  private static final Path WITHOUT_WINDOWS = Path.of("/usr/bin/chromium-headless-shell");

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static com.microsoft.playwright.Browser running;

  private Browser() {}

  /**
   * A fresh visit: no cookies, nothing remembered, links relative to the server's address. Close it
   * when done.
   *
   * @param address where the server is, for example {@code http://localhost:8080}
   * @param width of the window, in CSS pixels
   */
  public static BrowserContext visit(String address, int width) {
    return patient(running().newContext(options(address, width)));
  }

  /** A page of somebody who has just signed in to a demonstration account with one click. */
  public static Page signedIn(BrowserContext visit, String account) {
    var page = visit.newPage();
    page.navigate("/sign-in");
    var row = new Page.LocatorOptions().setHas(page.getByText(account, exactly()));
    page.locator("tr", row).getByRole(AriaRole.BUTTON).click();
    return page;
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  /** A visit whose browser runs no script at all. */
  public static BrowserContext visitWithoutScript(String address, int width) {
    return patient(running().newContext(options(address, width).setJavaScriptEnabled(false)));
  }

  /** Shows a piece of HTML by itself. */
  public static Page show(String html, int width) {
    var page = patient(running().newContext(options(null, width))).newPage();
    page.setContent(html);
    return page;
  }

  private static BrowserContext patient(BrowserContext visit) {
    visit.setDefaultTimeout(PATIENCE_MILLIS);
    return visit;
  }

  private static NewContextOptions options(String address, int width) {
    var options =
        new NewContextOptions()
            .setViewportSize(width, 900)
            .setLocale("en-GB")
            .setTimezoneId("Europe/London")
            .setReducedMotion(ReducedMotion.REDUCE);
    return address == null ? options : options.setBaseURL(address);
  }

  private static synchronized com.microsoft.playwright.Browser running() {
    if (running == null) {
      var playwright = Playwright.create();
      running =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(FLAGS));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }
    return running;
  }

  private static Path executable() {
    var named = System.getenv("EVENHAND_BROWSER");
    if (named != null && !named.isBlank()) {
      return Path.of(named);
    }
    return Files.exists(WITHOUT_WINDOWS) ? WITHOUT_WINDOWS : Path.of("/usr/bin/chromium");
  }
}
