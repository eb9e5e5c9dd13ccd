package org.evenhand.casefile.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.evenhand.casefile.api.CaseView;
import org.evenhand.casefile.api.NewCase;
import org.evenhand.casefile.model.CaseFile;
import org.evenhand.casefile.model.Party;
import org.evenhand.casefile.persistence.Cases;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.FileNumber;
import org.evenhand.kernel.IdSource;

/** Opens a case: gives it its two names and pins it to its rule set. */
@Dependent
public class OpenCase {
  private static final int FILE_NUMBERS = 900_000;
  private final Cases cases;
  private final IdSource ids;
  private final RandomGenerator random;
  private final Clock clock;

  @Inject
  public OpenCase(Cases cases, IdSource ids, RandomGenerator random, Clock clock) {
    this.cases = cases;
    this.ids = ids;
    this.random = random;
    this.clock = clock;
  }

  public CaseView open(NewCase start) {
    var year = CivilTime.today(clock).getYear();
    var number = cases.nextNumber(year);
    var reference = new CaseReference(String.format("FTP-%d-%04d", year, number));
    var file = new CaseFile(reference, freeFileNumber(year), start, clock.instant());
    cases.add(file);
    for (var party : start.parties()) {
      cases.add(new Party(ids.next(), reference, party));
    }
    return file.view();
  }

  private FileNumber freeFileNumber(int year) {
    while (true) {
      var drawn = String.format("%02d-%d", year % 100, 100_000 + random.nextInt(FILE_NUMBERS));
      if (!cases.isTaken(drawn)) {
        return new FileNumber(drawn);
      }
    }
  }
}
