package org.evenhand.panel.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What the pool knows of a member.
 *
 * @param version of the row, so that two who change it do not overwrite each other
 * @param venues codes of the places they sit at, {@code remote} among them
 * @param mostDays most days a calendar year they wish to sit; empty: as the band says
 * @param feePence what a day is paid with, in pence
 * @param registrationNumber on the register, where they are of the profession
 * @param employers codes of those they work for
 */
public record MemberFile(
    MemberView member,
    int version,
    LocalDate appointedFrom,
    LocalDate appointedTo,
    LocalDate trainedUntil,
    boolean suspended,
    SortedSet<String> venues,
    Optional<Integer> mostDays,
    Optional<Integer> feePence,
    Optional<String> registrationNumber,
    SortedSet<String> employers) {}
