package org.evenhand.web.find;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.casefile.api.Lane;
import org.evenhand.web.work.WorkRow;
import org.evenhand.web.work.WorkRows;
import org.evenhand.workflow.application.MyWork;

/**
 * Files of the blind lane by their whole neutral number, of those that are the visitor's to decide
 * or to take. Names and case references find nothing here, because nothing here knows them.
 */
@Dependent
public class FoundFiles {
  private final MyWork work;
  private final WorkRows rows;

  @Inject
  public FoundFiles(MyWork work, WorkRows rows) {
    this.work = work;
    this.rows = rows;
  }

  List<WorkRow> of(String number) {
    var mineAndTeam =
        Stream.concat(work.mine().stream(), work.ofMyTeam(0, Integer.MAX_VALUE).items().stream());
    return rows.rows(
        mineAndTeam
            .filter(item -> item.lane() == Lane.BLIND)
            .filter(item -> item.fileNumber().value().equals(number))
            .toList());
  }
}
