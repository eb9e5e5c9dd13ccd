package org.evenhand.tool.bench.kills;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.evenhand.tool.bench.kills.Line.Kind;
import org.evenhand.tool.bench.kills.Line.What;
import org.evenhand.tool.bench.kills.PlainVisitor.Answer;
import org.jsoup.nodes.Element;

/**
 * A colleague who takes whatever work their list offers and decides it, again and again, and now
 * and then keys a concern as a member of the public. When the product is gone they try until it is
 * back. Every confirmation is in the journal before it is sent, and its answer after.
 */
final class Submitter implements Runnable {
  private static final Map<String, List<String>> CONCERN =
      Map.of(
          "danger", List.of("NO"),
          "when", List.of(""),
          "when-month", List.of(""),
          "when-year", List.of(""),
          "yourEmail", List.of("somebody@example.org"),
          "workerNumber", List.of(""),
          "workerName", List.of("Marian Castellane", "Oskar Linwood", "Somebody Else"));
  private static final Map<String, List<String>> STEPS =
      Map.of(
          "level", List.of("NONE_SEEN", "SOME"),
          "needed", List.of("NOT_NEEDED"),
          "suitability", List.of("PROPOSED"),
          "document.1", List.of("LOOKED_AT"),
          "verdict", List.of("RELEASE", "RELEASE", "SEND_BACK"));
  private static final List<String> LIVELY =
      List.of("PROCEED", "PROCEED", "MORE_INFORMATION", "NOT_FOR_US", "CLOSE_NFA", "CLOSE_REFER");
  private static final List<String> FINISHING = List.of("NOT_FOR_US", "CLOSE_NFA");
  private static final int LISTED = 25;
  private static final int ENOUGH = 5;
  private static final int ONE_CONCERN_IN = 8;

  private final PlainVisitor visitor;
  private final String account;
  private final boolean raisesConcerns;
  private final Journal journal;
  private final RandomGenerator random;
  private final Errand errand;
  private final Map<String, Integer> refusals = new HashMap<>();
  private boolean signedIn;

  /**
   * @param raisesConcerns whether new cases come from this one too
   */
  Submitter(
      URI server,
      String account,
      boolean raisesConcerns,
      Journal journal,
      RandomGenerator random,
      Errand errand) {
    this.visitor = new PlainVisitor(server);
    this.account = account;
    this.raisesConcerns = raisesConcerns;
    this.journal = journal;
    this.random = random;
    this.errand = errand;
  }

  @Override
  public void run() {
    while (!errand.isOver()) {
      if (errand.isResting()) {
        pause(50);
        continue;
      }
      try {
        act();
      } catch (IOException gone) {
        signedIn = false;
        pause(200 + random.nextInt(200));
      }
    }
  }

  private void act() throws IOException {
    if (raisesConcerns && !errand.isFinishing() && random.nextInt(ONE_CONCERN_IN) == 0) {
      raiseConcern();
    } else if (signedIn || signIn()) {
      work();
    }
  }

  /** A server that is there without the product is as good as none: it is no reason to hurry. */
  private Answer arrive(String address) throws IOException {
    var page = visitor.get(address);
    if (page.status() != 200) {
      throw new IOException("the product is not there yet: " + page.status());
    }
    return page;
  }

  private boolean signIn() throws IOException {
    visitor.forgetEverything();
    var page = arrive("/sign-in").page();
    for (var row : page.select("#colleagues tr")) {
      if (row.select("code").text().equals(account)) {
        var button = row.selectFirst("button");
        var form = page.getElementById("colleagues");
        signedIn = visitor.submit(form, Map.of(), button).redirectsTo("/work");
      }
    }
    return signedIn;
  }

  private void work() throws IOException {
    var first = random.nextInt(3) == 0 ? LISTED : 0;
    var page = visitor.get("/work?first=" + first);
    signedIn = page.status() == 200;
    var mine = page.page().select(".eh-urgency a[href*=task=]");
    var team = page.page().select("#team-list button[name=take]");
    if (!mine.isEmpty()) {
      step(mine.get(random.nextInt(mine.size())).attr("href"));
    } else if (!team.isEmpty()) {
      take(page.page().getElementById("team-list"), team.get(random.nextInt(team.size())));
    } else {
      errand.nothingToDo(account, first == 0);
      pause(100);
    }
  }

  private void take(Element list, Element button) throws IOException {
    var taken = visitor.submit(list, Map.of(), button);
    if (taken.redirectsTo("/work/step")) {
      step(taken.onwards());
    }
  }

  private void step(String address) throws IOException {
    var task = address.replaceAll(".*task=([0-9a-f-]+).*", "$1");
    if (refusals.getOrDefault(task, 0) > ENOUGH) {
      errand.nothingToDo(account, true);
      return;
    }
    errand.somethingToDo();
    var form = visitor.get(address).page().getElementById("step");
    if (form == null) {
      return;
    }
    var wishes = new HashMap<>(STEPS);
    wishes.put("outcome", errand.isFinishing() ? FINISHING : LIVELY);
    if (refusals.getOrDefault(task, 0) > 0) {
      wishes.put("outcome", FINISHING);
    }
    var answers = new FormFiller(random, wishes).fill(form);
    var checked = visitor.submit(form, answers, form.selectFirst("button"));
    if (checked.redirectsTo("/work/check")) {
      confirm(task, checked.onwards());
    } else {
      refusals.merge(task, 1, Integer::sum);
    }
  }

  private void confirm(String task, String address) throws IOException {
    var form = visitor.get(address).page().getElementById("confirm");
    if (form == null) {
      return;
    }
    var intent = intent(What.STEP, task, account);
    var answer = sent(intent, form);
    var done = answer.redirectsTo("/work") && answer.location().contains("done=");
    settle(intent, answer, done);
    if (!done) {
      refusals.merge(task, 1, Integer::sum);
    }
  }

  private void raiseConcern() throws IOException {
    visitor.forgetEverything();
    signedIn = false;
    var mark = "mark " + UUID.randomUUID();
    var wishes = new HashMap<>(CONCERN);
    wishes.put("what", List.of(mark + ": records were opened without a reason."));
    var page = arrive("/concern");
    while (page.page().getElementById("concern") != null) {
      var form = page.page().getElementById("concern");
      var answers = new FormFiller(random, wishes).fill(form);
      var next = visitor.submit(form, answers, form.selectFirst("button"));
      if (!next.redirectsTo("/concern")) {
        return;
      }
      page = visitor.get(next.onwards());
    }
    var form = page.page().getElementById("send");
    if (form != null) {
      var intent = intent(What.CONCERN, mark, "");
      var answer = sent(intent, form);
      settle(intent, answer, answer.redirectsTo("sent=true"));
    }
  }

  private Line intent(What what, String subject, String who) {
    var line =
        new Line(
            Clock.systemUTC().millis(), UUID.randomUUID(), Kind.INTENT, what, subject, who, "");
    journal.write(line);
    return line;
  }

  private Answer sent(Line intent, Element form) throws IOException {
    try {
      return visitor.submit(form, Map.of(), form.selectFirst("button"));
    } catch (IOException noAnswer) {
      journal.write(intent.answered(Kind.UNKNOWN, String.valueOf(noAnswer.getMessage())));
      throw noAnswer;
    }
  }

  private void settle(Line intent, Answer answer, boolean done) {
    var kind = done ? Kind.ACKNOWLEDGED : answer.status() >= 500 ? Kind.UNKNOWN : Kind.REFUSED;
    journal.write(intent.answered(kind, answer.status() + " " + answer.location()));
  }

  private static void pause(int milliseconds) {
    LockSupport.parkNanos(milliseconds * 1_000_000L);
  }
}
