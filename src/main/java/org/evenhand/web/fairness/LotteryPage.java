package org.evenhand.web.fairness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.api.TypedText;
import org.evenhand.kernel.Problem;
import org.evenhand.triage.api.LotteryView;
import org.evenhand.triage.application.EndLottery;
import org.evenhand.triage.application.RunLottery;

/** Begins and ends the lottery at triage, and shows those that were run. */
@Named
@RequestScoped
public class LotteryPage {
  private static final int HALF = 50;
  private final RunLottery lottery;
  private final EndLottery ending;
  private List<LotteryView> all;
  private List<Problem> problems = List.of();

  @Inject
  public LotteryPage(RunLottery lottery, EndLottery ending) {
    this.lottery = lottery;
    this.ending = ending;
  }

  /** For the container's proxy. */
  protected LotteryPage() {
    this(null, null);
  }

  /** Begins one, or ends the one that runs, as the button says. */
  public String confirm() {
    var wanted = said("lottery");
    if (wanted.isEmpty()) {
      return null;
    }
    Optional<Problem> problem =
        wanted.equals("begin") ? lottery.begin(getReason(), number()) : ending.end(getReason());
    problems = problem.stream().toList();
    return problems.isEmpty() ? "/admin/lottery?faces-redirect=true" : null;
  }

  private static int number() {
    try {
      return Integer.parseInt(said("masked").strip());
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }

  private static String said(String field) {
    var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    return sent.getOrDefault(field, "");
  }

  public List<LotteryView> getAll() {
    if (all == null) {
      all = lottery.all();
    }
    return all;
  }

  public boolean isRunning() {
    return getAll().stream().anyMatch(LotteryView::isRunning);
  }

  public String getReason() {
    return TypedText.read(said("reason"));
  }

  public String getMasked() {
    return said("masked").isEmpty() ? String.valueOf(HALF) : said("masked");
  }

  public List<Problem> getProblems() {
    return problems;
  }
}
