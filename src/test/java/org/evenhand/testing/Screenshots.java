package org.evenhand.testing;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/**
 * Pictures of pages for people to look at, in {@code target/screenshots}, where they are asked for
 * with {@code -Dscreenshots=true}.
 */
public final class Screenshots {
  private static final Path FOLDER = Path.of("target", "screenshots");

  private Screenshots() {}

  /**
   * Takes the whole page.
   *
   * @param name what is seen, for example {@code sign-in}; the width is added
   */
  public static void take(Page page, String name) {
    if (!Boolean.getBoolean("screenshots")) {
      return;
    }
    var file = name + "-" + page.viewportSize().width + ".png";
    page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(file)).setFullPage(true));
  }
}
