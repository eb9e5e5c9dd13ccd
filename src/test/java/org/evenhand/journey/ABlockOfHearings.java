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
  private String block;

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
   * @return the address of the block
   */
  static String isPublished(Colleague scheduler, String reference, int from, List<String> people) {
    var block = new ABlockOfHearings(scheduler, reference);
    block.isReadyToList();
    block.isOpened(from);
    block.isProposed("Propose a plan");
    block.seats(people);
    block.locksTheDays();
    block.isProposed("Propose again with these locks");
    block.goesOut();
    return block.block;
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
    block = page.url();
    page.click("#publish");
    assertThat(page.locator(".eh-errorsummary").allTextContents()).isEmpty();
    assertThat(scheduler.reads()).contains("listed and given a panel").contains("Seed:");
    scheduler.lookAt("block-published");
    page.navigate("/hearings");
    assertThat(page.locator("table").count() == 0 || !scheduler.reads().contains(reference))
        .isTrue();
  }

  /**
   * Some of those who were drawn say that they will sit, one that they cannot, and the scheduler
   * mends the panel in at most four clicks.
   *
   * @param block its address
   * @param will accounts of those who will sit
   * @param cannot the account of the one who cannot, whatever the block
   * @param name how pages call them
   * @param next who is then asked, because nobody else could sit in that seat
   */
  static void isMended(
      Colleague scheduler,
      String reference,
      String block,
      List<String> will,
      String cannot,
      String name,
      Colleague next) {
    will.forEach(ABlockOfHearings::willSit);
    saysThatTheyCannot(cannot);
    var mended = new ABlockOfHearings(scheduler, reference);
    mended.block = block;
    mended.mends(name, next);
  }

  private static void willSit(String account) {
    try (var member = Colleague.signsIn(account)) {
      var page = member.page();
      page.navigate("/panel/mine");
      member.lookAt("mine-asked");
      assertThat(member.reads()).contains("You are asked to sit");
      while (page.locator("button:has-text('I will sit')").count() > 0) {
        page.locator("button:has-text('I will sit')").first().click();
        assertThat(page.locator(".eh-errorsummary").allTextContents()).isEmpty();
      }
      assertThat(member.reads()).contains("You will sit").doesNotContain("You are asked to sit");
      member.lookAt("mine-accepted");
    }
  }

  private static void saysThatTheyCannot(String account) {
    try (var member = Colleague.signsIn(account)) {
      var page = member.page();
      page.navigate("/panel/mine");
      var asked = page.locator("section:has(#asked) a:has-text('I cannot sit')");
      var all = asked.evaluateAll("links => links.map(link => link.href)");
      for (var address : (List<?>) all) {
        page.navigate(address.toString());
        page.click("#do-cannot");
        assertThat(page.locator(".eh-errorsummary").textContent()).contains("Choose a reason");
        member.lookAt("cannot-sit");
        page.selectOption("#why", "OTHER");
        page.click("#do-cannot");
        assertThat(page.locator(".eh-errorsummary").textContent()).contains("few words");
        page.fill("#words", "Called for jury service.");
        page.click("#do-cannot");
        page.waitForURL("**/panel/mine?**");
      }
      assertThat(all).asList().isNotEmpty();
      member.lookAt("mine-declined");
    }
  }

  private void mends(String leaves, Colleague next) {
    int clicks = 0;
    isSaidInTheList();
    page.navigate(block);
    scheduler.lookAt("block-cannot-sit");
    page.locator("section:has(#answers) li:has-text('" + reference + "') a").last().click();
    clicks++;
    assertThat(scheduler.reads()).contains(leaves + ", member: cannot sit");
    assertThat(scheduler.reads()).contains("Called for jury service.");
    scheduler.lookAt("mend");
    page.locator("p:has-text('" + leaves + "') + div button").first().click();
    clicks++;
    page.waitForSelector(
        "button:has-text('Mend it this way')",
        new Page.WaitForSelectorOptions()
            .setState(WaitForSelectorState.VISIBLE)
            .setTimeout(120_000));
    scheduler.lookAt("mend-ways");
    page.locator("button:has-text('Mend it this way')").first().click();
    clicks++;
    assertThat(page.locator(".eh-errorsummary").allTextContents()).isEmpty();
    assertThat(scheduler.reads()).contains("The panel is mended").doesNotContain(leaves);
    scheduler.lookAt("mend-done");
    assertThat(clicks).isLessThanOrEqualTo(4);
    next.page().navigate("/panel/mine");
    assertThat(next.reads()).contains("You are asked to sit");
    theirsIsNobodyElses(next);
  }

  /** Whichever month it is drawn for. */
  private void isSaidInTheList() {
    var link = "li:has-text('" + reference + "') a:has-text('Mend this panel')";
    var month = java.time.YearMonth.from(org.evenhand.testing.ServerForTests.today());
    for (int ahead = 0; ahead < 4; ahead++) {
      page.navigate("/hearings?show=listed&month=" + month.plusMonths(ahead));
      if (page.locator(link).count() > 0) {
        scheduler.lookAt("hearings-cannot-sit");
        return;
      }
    }
    throw new AssertionError("no list says that somebody cannot sit on " + reference);
  }

  /** Who was asked reads and answers their own only; who lists hearings answers for nobody. */
  private void theirsIsNobodyElses(Colleague next) {
    var theirs =
        next.page()
            .locator("section:has(#asked) a:has-text('I cannot sit')")
            .first()
            .getAttribute("href");
    assertThat(page.navigate(theirs).status()).isEqualTo(404);
    try (var other = Colleague.signsIn("callum.strathearn")) {
      assertThat(other.page().navigate(theirs).status()).isEqualTo(404);
      assertThat(other.page().navigate("/hearings/blocks").status()).isEqualTo(404);
    }
  }
}
