package org.evenhand.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/** Every rule of the house, and the class planted to show that it bites. */
enum ArchitectureRule {
  ROOMS_ARE_FREE_OF_CYCLES(RoomRules::freeOfCycles, "DecidesAndAnswers"),
  ROOMS_ARE_ENTERED_BY_THEIR_DOORS(RoomRules::enteredByTheirDoors, "ClimbsIn"),
  DEPENDENCIES_FOLLOW_THE_MAP(RoomRules::followTheMap, "CallsTheNextStage"),
  EVERY_CLASS_HAS_A_ROOM(RoomRules::everyClassHasARoom, "LivesNowhere"),
  DATABASES_ARE_OPENED_BY_THEIR_ROOMS(
      WallRules::databasesAreOpenedByTheirRooms, "OpensTheWall.source"),
  ONLY_ASSURANCE_ASKS_THE_WALL(WallRules::onlyAssuranceAsks, "AsksWhoTheyAre"),
  PAGES_SAY_TO_THE_WALL_AND_NEVER_ASK(WallRules::pagesNeverAsk, "PageThatAsksBack"),
  DECLARATIONS_ARE_BROUGHT_IN_BY_COMMANDS(
      WallRules::bringingInIsForCommands, "DeclaresForSomebodyElse"),
  WHAT_PANELS_ARE_STAYS_WITH_ASSURANCE(
      WallRules::whatPanelsAreStaysWithAssurance, "SchedulerWhoPeeks"),
  THE_WALLED_ROOM_IS_SILENT(WallRules::theRoomIsSilent, "TalksBehindTheWall"),
  NO_ROW_COMES_OUT_OF_THE_WALLED_ROOM(WallRules::noRowComesOut, "HandsOutRows.all"),
  THE_ENGINE_STAYS_BEHIND_ITS_DOOR(EngineRules::staysBehindItsDoor, "AsksTheEngineItself"),
  THE_ENGINE_IS_ONLY_A_JAR_TO_THE_MIGRATION(
      EngineRules::isOnlyAJarToTheMigration, "MigratesWithTheEngine"),
  THE_ENGINE_IS_ASKED_NO_EXPRESSION(EngineRules::isAskedNoExpression, "AsksTheEngineByReference"),
  DELEGATES_HOLD_ONE_USE_CASE(EngineRules::delegatesHoldOneUseCase, "FatDelegate"),
  MODEL_KNOWS_ONLY_PERSISTENCE(KindRules::modelKnowsOnlyPersistence, "ModelThatLogs"),
  AGGREGATES_HAVE_NO_SETTERS(KindRules::aggregatesHaveNoSetters, "BagOfFields.setName"),
  AGGREGATES_ARE_MADE_WHOLE(KindRules::aggregatesAreMadeWhole, "BagOfFields.<init>"),
  VERBS_DO_ONE_THING(KindRules::verbsDoOneThing, "DoesThisAndThat"),
  STEPS_ARE_CARRIED_OUT_IN_ONE_PLACE(KindRules::stepsAreCarriedOutInOnePlace, "DoesItBehindTheLog"),
  DECISIONS_ARE_WRITTEN_IN_ONE_ROOM(
      KindRules::decisionsAreWrittenByTheRoomThatKnowsTheOrder, "WritesItsOwnLog"),
  THE_LOG_IS_APPEND_ONLY(LogRules::appendOnly, "RewritesHistory"),
  WEB_TOUCHES_NO_DATABASE(KindRules::webTouchesNoDatabase, "PageWithSql"),
  PAGES_STAY_IN_WEB(KindRules::pagesStayInWeb, "VerbThatKnowsFaces"),
  SECURITY_STAYS_AT_THE_GATE(KindRules::securityStaysAtTheGate, "AsksWhoIsThere"),
  THE_LEAK_CHECK_GOES_ITS_OWN_WAY(WallRules::theLeakCheckGoesItsOwnWay, "ChecksWithWhatItChecks"),
  THE_CLOCK_IS_INJECTED(CodeRules::theClockIsInjected, "LooksAtTheWall"),
  CLOCKS_ARE_MADE_IN_ONE_PLACE(CodeRules::clocksAreMadeInOnePlace, "BringsAClock"),
  PARTS_COME_BY_CONSTRUCTOR(CodeRules::partsComeByConstructor, "HiddenParts.records"),
  NOTHING_IS_SHARED(CodeRules::nothingIsShared, "KeepsItInMind.last"),
  NOTHING_IS_PRINTED(CodeRules::nothingIsPrinted, "Mutters"),
  NAMES_SAY_SOMETHING(CodeRules::namesSaySomething, "CaseManager"),
  STATEMENTS_ARE_KEPT_TOGETHER(CodeRules::statementsAreKeptTogether, "VerbWithSql"),
  NOBODY_GOES_ROUND_THEIR_OWN_GUARD(CodeRules::nobodyGoesRoundTheirOwnGuard, "LetsItselfIn");

  private final Function<String, ArchRule> rule;
  private final String planted;

  ArchitectureRule(Function<String, ArchRule> rule, String planted) {
    this.rule = rule;
    this.planted = planted;
  }

  /** What the planted violation is called in the rule's report. */
  String planted() {
    return planted;
  }

  /** What breaks the rule among these classes, with the rooms laid out below {@code root}. */
  List<String> brokenIn(JavaClasses classes, String root) {
    return rule.apply(root).evaluate(classes).getFailureReport().getDetails();
  }
}
