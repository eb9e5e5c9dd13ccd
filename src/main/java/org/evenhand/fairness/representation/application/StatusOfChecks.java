package org.evenhand.fairness.representation.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import org.evenhand.fairness.representation.api.BlockView;
import org.evenhand.fairness.representation.api.BlockView.State;
import org.evenhand.fairness.representation.api.CheckStatus;
import org.evenhand.fairness.representation.model.Quarter;
import org.evenhand.fairness.representation.persistence.Blocks;
import org.evenhand.fairness.representation.persistence.Verdicts;

/** How it stands with the check of panels. */
final class StatusOfChecks {
  private static final int NEWEST = 2;

  private StatusOfChecks() {}

  static CheckStatus read(Connection connection, LocalDate today) throws SQLException {
    var blocks = new Blocks(connection);
    var closed = blocks.closed();
    var views = new ArrayList<BlockView>();
    for (var block : closed.subList(Math.max(0, closed.size() - NEWEST), closed.size())) {
      views.add(
          new BlockView(block.from(), block.until(), block.checked() ? State.DONE : State.DUE));
    }
    var first = CheckPanels.firstDay(blocks);
    if (first != null) {
      var until = Quarter.of(first.isAfter(today) ? first : today).lastDay();
      views.add(new BlockView(first, until, State.OPEN));
    }
    return new CheckStatus(views, new Verdicts(connection).newest());
  }
}
