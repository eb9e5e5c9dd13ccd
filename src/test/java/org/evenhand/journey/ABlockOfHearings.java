package org.evenhand.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.journey.Regulator.day;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** A scheduler plans a block of weeks and publishes it. */
final class ABlockOfHearings {
  private final Colleague scheduler;
  private final Page page;
  private final String reference;

  private ABlockOfHearings(Colleague scheduler, String reference) {
    this.scheduler = scheduler;
    this.page = scheduler.page();
    this.reference = reference;
  }

  /**
   * Plans the weeks from a day on, makes a mistake on purpose, puts people in place of others by
   * hand, proposes again with a lock, and publishes.
   *
   * @param people who is to sit, whoever is drawn
   */
  static void isPublished(Colleague scheduler, String reference, int from, List<String> people) {
    var block = new ABlockOfHearings(scheduler, reference);
    block.isReadyToList();
    block.isOpened(from);
    block.isProposed("Propose a plan");
    block.seats(people);
    block.locksTheDays();
    block.isProposed("Propose again with these locks");
    block.goesOut();
  }

  private void isReadyToList() {
    page.navigate("/hearings");
    assertThat(scheduler.reads()).contains(reference).contains("Postponed");
    scheduler.lookAt("hearings-ready");
    page.navigate("/hearings?show=listed");
    scheduler.lookAt("hearings-listed");
  }

  private void isOpened(int from) {
    page.navigate("/hearings/blocks");
    scheduler.lookAt("blocks");
    page.fill("#from", "last week");
    page.fill("#weeks", "99");
    page.click("button:has-text('Open the block')");
    assertThat(page.locator(".eh-errorsummary").count()).isEqualTo(1);
    assertThat(page.inputValue("#weeks")).isEqualTo("99");
    page.fill("#from", day(from));
    page.click("button:has-text('Open the block')");
    assertThat(page.locator(".eh-errorsummary").textContent()).contains("1 to 26 weeks");
    page.fill("#weeks", "3");
    page.click("button:has-text('Open the block')");
    page.waitForURL("**/hearings/block?id=*");
    scheduler.lookAt("block-open");
  }

  private void isProposed(String button) {
    page.click("button:has-text('" + button + "')");
    page.waitForSelector(
        "#publish",
        new Page.WaitForSelectorOptions()
            .setState(WaitForSelectorState.VISIBLE)
            .setTimeout(300_000));
    assertThat(scheduler.reads()).contains(reference);
    scheduler.lookAt("block-" + button.replaceAll("\\W+", "-").toLowerCase());
  }

  /** Whoever the lot has seated, these sit in the end, and a later proposal keeps them. */
  private void seats(List<String> people) {
    page.click("tr:has-text('" + reference + "') a:has-text('Panel and reasons')");
    scheduler.lookAt("block-panel");
    var all = page.url() + "&all=yes";
    for (var person : people) {
      page.navigate(all);
      if (!seated().contains(person)) {
        insteadOfSomebodyElse(person, people);
        assertThat(page.locator(".eh-errorsummary").allTextContents()).isEmpty();
        assertThat(seated()).contains(person);
      }
    }
    for (int seat = 0; seat < people.size(); seat++) {
      var locks = page.locator("section:has(#proposed) button");
      if (locks.nth(seat).textContent().startsWith("Lock")) {
        locks.nth(seat).click();
      }
    }
    assertThat(page.locator("section:has(#proposed) button").allTextContents())
        .hasSize(people.size())
        .allMatch(text -> text.startsWith("Unlock"));
    people.forEach(person -> assertThat(seated()).contains(person));
    page.click(".eh-back a");
  }

  private String seated() {
    return page.locator("section:has(#proposed)").textContent();
  }

  private void insteadOfSomebodyElse(String joins, List<String> stay) {
    var choices = page.locator("button:has-text('" + joins + " in place of ')");
    var texts = choices.allTextContents();
    for (int choice = 0; choice < texts.size(); choice++) {
      var leaves = texts.get(choice).substring(texts.get(choice).indexOf("in place of "));
      if (stay.stream().noneMatch(leaves::contains)) {
        choices.nth(choice).click();
        return;
      }
    }
    throw new AssertionError(joins + " can take nobody's place: " + texts);
  }

  private void locksTheDays() {
    var lock = page.locator("tr:has-text('" + reference + "') td[data-label=Days] button").first();
    lock.click();
    assertThat(
            page.locator("tr:has-text('" + reference + "') td[data-label=Days] button")
                .first()
                .textContent())
        .startsWith("Unlock");
  }

  private void goesOut() {
    page.click("#publish");
    assertThat(page.locator(".eh-errorsummary").allTextContents()).isEmpty();
    assertThat(scheduler.reads()).contains("listed and given a panel").contains("Seed:");
    scheduler.lookAt("block-published");
    page.navigate("/hearings");
    assertThat(page.locator("table").count() == 0 || !scheduler.reads().contains(reference))
        .isTrue();
  }
}
