/** What must hold of rounds of visits and of surveys after any storm, in the form of the other laws. */
export const askingLaws: Readonly<Record<string, string>> = {
  'H6 a round of visits has one visit for each customer it selected, shared out evenly, and a customer waits in one at a time': `
    select format('round %s: %s customers, %s visits of %s of them', r.id, r.customer_count, count(v.id), count(distinct v.buyer_id))
    from visit_round r left join visit v on v.visit_round_id = r.id group by r.id
    having r.customer_count <> count(v.id) or r.customer_count <> count(distinct v.buyer_id)
    union all
    select format('round %s: %s to %s visits an agent', visit_round_id, min(count), max(count))
    from (select a.visit_round_id, a.account_id, count(v.id) from visit_agent a join visit_round r on r.id = a.visit_round_id and r.started_at is not null
      left join visit v on v.visit_round_id = a.visit_round_id and v.agent_id = a.account_id group by 1, 2) shares
    group by visit_round_id having max(count) - min(count) > 1
    union all
    select format('customer %s waits in %s rounds', buyer_id, count(*)) from visit where status = 'WAITING' group by buyer_id having count(*) > 1`,
  'H6 the attempts of a visit add up: it counts them, the last one says how it ended, and nobody is called after that': `
    select format('visit %s is %s: counts %s attempts, there are %s, the last %s, %s before', v.id, v.status, v.attempt_count, a.count, a.last, a.ended)
    from visit v cross join lateral (select count(*) as count, (array_agg(result order by id desc))[1] as last, max(created_at) as at,
        count(*) filter (where result <> 'NO_ANSWER') as ended from visit_attempt where visit_id = v.id) a
    where v.attempt_count <> a.count or v.tried_at is distinct from a.at or a.ended > 1
      or (v.status in ('REACHED', 'REFUSED', 'WRONG_NUMBER')) <> (a.ended = 1)
      or (v.status in ('REACHED', 'REFUSED', 'WRONG_NUMBER', 'NOT_REACHED')) and a.last is distinct from
        case v.status when 'NOT_REACHED' then 'NO_ANSWER' else v.status end`,
  'H6 a round of visits that is over has none that waits': `
    select format('round %s is %s, %s of its visits wait', r.id, r.status, count(*)) from visit_round r join visit v on v.visit_round_id = r.id
    where r.status <> 'RUNNING' and v.status = 'WAITING' group by r.id`,
  'H6 a survey has one answer for each invitation that was answered, whole, never more than invitations, and a closed one counts them': `
    select format('survey %s is %s: %s invited, %s invitations, %s answered, %s answers, counts %s', r.id, r.status, r.invited_count, i.count, i.answered,
      a.count, r.answered_count)
    from survey_round r
      cross join lateral (select count(*) as count, count(*) filter (where is_answered) as answered from survey_invitation where survey_round_id = r.id) i
      cross join lateral (select (select count(*) from survey_answer where survey_round_id = r.id)
        + coalesce((select cardinality(answers) from survey_box where survey_round_id = r.id), 0) as count,
        exists (select from survey_box where survey_round_id = r.id) as is_in_box) a
    where i.count <> r.invited_count or a.count <> i.answered or a.count > i.count or (r.status = 'CLOSED' and r.answered_count <> a.count)
      or (r.status = 'OPEN') <> a.is_in_box
    union all
    select format('answer %s: %s ratings, %s statements', a.id, g.count, s.count) from survey_answer a
      cross join lateral (select count(*) from survey_rating where survey_answer_id = a.id) g
      cross join lateral (select count(*) from survey_statement where survey_round_id = a.survey_round_id) s
    where g.count <> s.count`,
};
