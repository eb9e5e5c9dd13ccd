package org.evenhand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.testing.Accessible;
import org.evenhand.testing.Browser;
import org.evenhand.testing.Screenshots;
import org.evenhand.testing.ServerForTests;

/** Somebody who works at the regulator, at their browser. */
final class Colleague implements AutoCloseable {
  private static final Set<String> SEEN = new HashSet<>();
  private static final List<String> FINDINGS = new ArrayList<>();
  private final BrowserContext visit;
  private final Page page;
  private String task;

  private Colleague(String account) {
    visit = Browser.visit(ServerForTests.address().toString(), Browser.DESK);
    page = visit.newPage();
    page.navigate("/sign-in");
    page.fill("#user", account);
    page.fill("#password", "fair-and-square");
    page.click("#enter");
    page.waitForURL(address -> !address.contains("/sign-in"));
  }

  static Colleague signsIn(String account) {
    return new Colleague(account);
  }

  /** Takes a task from the team's list, or opens it where it is theirs already. */
  Colleague opens(String task, String whose) {
    this.task = task;
    page.navigate("/work");
    lookAt("my-work");
    var mine = row(".eh-urgency li", task, whose);
    if (mine.count() > 0) {
      mine.first().locator("a").first().click();
    } else {
      row("section:has(#team) li", task, whose).first().locator("button").click();
    }
    assertThat(page.locator("h1").textContent()).contains(task);
    lookAt("step-" + task.replaceAll("\\W+", "-").toLowerCase());
    return this;
  }

  /** Opens a task of the blind lane, whichever file it is. */
  Colleague opensTheNewest(String task) {
    this.task = task;
    page.navigate("/work");
    row("section:has(#team) li", task, "").last().locator("button").click();
    assertThat(page.locator("h1").textContent()).contains(task);
    lookAt("step-" + task.replaceAll("\\W+", "-").toLowerCase());
    return this;
  }

  Colleague chooses(String question, String answer) {
    page.check("input[name=\"q-" + question + "\"][value=\"" + answer + "\"]");
    return this;
  }

  /**
   * Goes through the documents of the file that is prepared: hides what is undecided and comes back
   * to say that each can be in the file.
   */
  Colleague looksAtTheDocuments() {
    var step = page.url();
    int documents = page.locator("[aria-labelledby=in-review] li a").count();
    for (int at = 0; at < documents; at++) {
      page.locator("[aria-labelledby=in-review] li a").nth(at).click();
      assertThat(page.locator("h1").textContent()).startsWith("Review:");
      lookAt("review");
      while (page.locator("#possible-form button").count() > 0) {
        page.locator("#possible-form button").first().click();
      }
      page.navigate(step);
    }
    chooses("suitability", "PROPOSED");
    var looked = page.locator("input[name^='q-document.'][value=LOOKED_AT]");
    for (int at = 0; at < looked.count(); at++) {
      looked.nth(at).check();
    }
    return this;
  }

  /** Chooses the first answer on offer, where answers are data. */
  Colleague choosesTheFirst(String question) {
    page.locator("input[name=\"q-" + question + "\"]").first().check();
    return this;
  }

  Colleague writes(String question, String text) {
    page.fill("[name=\"q-" + question + "\"]", text);
    return this;
  }

  Colleague picks(String question, String label) {
    var list = page.locator("select[name=\"q-" + question + "\"]");
    var option = list.locator("option", new Locator.LocatorOptions().setHasText(label)).first();
    list.selectOption(option.getAttribute("value"));
    return this;
  }

  String suggested(String question) {
    return page.inputValue("[name=\"q-" + question + "\"]");
  }

  /** Checks the answers and confirms them. */
  Colleague confirms() {
    page.click("button:has-text('Check your answers')");
    assertThat(page.locator(".eh-errorsummary").allTextContents()).isEmpty();
    lookAt("check");
    StepCosts.of(
        task,
        () -> {
          page.click("button:has-text('Confirm')");
          assertThat(page.locator(".eh-errorsummary").allTextContents()).isEmpty();
          page.waitForURL("**/work?*done=*");
        });
    return this;
  }

  /** Opens a case's own page. */
  Colleague opensTheCase(String reference) {
    page.navigate("/cases/case?ref=" + reference);
    assertThat(page.locator("main").textContent()).contains(reference);
    return this;
  }

  /** What the page says. */
  String reads() {
    return page.locator("main").textContent().replaceAll("\\s+", " ");
  }

  /** What the page of the case says is next. */
  String next() {
    return page.locator("section:has(#next)").textContent().replaceAll("\\s+", " ");
  }

  /** Moves the product's clock on by a button of the tour; what was due is done afterwards. */
  Colleague movesTheClock(String act) {
    page.navigate("/tour");
    page.click("#act-" + act + " button");
    page.waitForURL("**/tour?moved=*");
    return this;
  }

  Page page() {
    return page;
  }

  /** Every kind of page is checked and pictured once, at both widths. */
  void lookAt(String name) {
    if (!SEEN.add(name)) {
      return;
    }
    check(name);
    page.setViewportSize(Browser.PHONE, 900);
    check(name);
    page.setViewportSize(Browser.DESK, 900);
  }

  private void check(String name) {
    Screenshots.take(page, name);
    try {
      Accessible.check(page);
    } catch (AssertionError finding) {
      FINDINGS.add(name + ": " + finding.getMessage());
    }
  }

  /** What axe found on the pages, and what steps cost too much; told at the end, all together. */
  static List<String> findings() {
    return Stream.concat(FINDINGS.stream(), StepCosts.findings().stream()).toList();
  }

  private Locator row(String rows, String task, String whose) {
    return page.locator(rows)
        .filter(new Locator.FilterOptions().setHasText(task))
        .filter(new Locator.FilterOptions().setHasText(whose));
  }

  @Override
  public void close() {
    visit.close();
  }
}
