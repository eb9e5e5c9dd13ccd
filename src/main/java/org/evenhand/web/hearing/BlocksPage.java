package org.evenhand.web.hearing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evenhand.casefile.api.TypedDate;
import org.evenhand.hearing.api.BlockView;
import org.evenhand.hearing.application.ListBlocks;
import org.evenhand.hearing.application.OpenBlock;
import org.evenhand.kernel.Problem;

/** All blocks, and opening another. */
@Named
@RequestScoped
public class BlocksPage {
  private final ListBlocks read;
  private final OpenBlock open;
  private List<BlockView> blocks;
  private List<Problem> problems = List.of();
  private String from = "";
  private String weeks = "13";

  @Inject
  public BlocksPage(ListBlocks read, OpenBlock open) {
    this.read = read;
    this.open = open;
  }

  /** For the container's proxy. */
  protected BlocksPage() {
    this(null, null);
  }

  /** Opens a block and goes to it. */
  public String open() {
    var day = TypedDate.read(from);
    if (day.isEmpty()) {
      problems = List.of(Problem.at("from", from.isBlank() ? "answer.missing" : "answer.date"));
      return null;
    }
    var opened = open.open(day.get(), number());
    problems = opened.problems();
    return problems.isEmpty() ? "/hearings/block?faces-redirect=true&id=" + opened.value() : null;
  }

  private int number() {
    try {
      return Integer.parseInt(weeks.strip());
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }

  public List<BlockView> getBlocks() {
    if (blocks == null) {
      blocks = read.all();
    }
    return blocks;
  }

  public List<Problem> getProblems() {
    return problems;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String typed) {
    this.from = typed == null ? "" : typed;
  }

  public String getWeeks() {
    return weeks;
  }

  public void setWeeks(String typed) {
    this.weeks = typed == null ? "" : typed;
  }
}
