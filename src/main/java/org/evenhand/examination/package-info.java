/**
 * Two case examiners, one lay and one of the profession, decide whether there is a realistic
 * prospect that adjudicators would find fitness to practise impaired, whether a hearing is in the
 * public interest, and how the case ends otherwise. Each gives a view alone before either sees the
 * other's; then they agree, or somebody else resolves it (Social Workers Regulations 2018, Schedule
 * 2, Part 2; Fitness to Practise Rules, rules 11 and 12).
 */
package org.evenhand.examination;
