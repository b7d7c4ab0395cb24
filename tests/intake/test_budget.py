"""All answers together stay within one budget, and every one of them comes to its end."""

from __future__ import annotations

import asyncio

from hypothesis import given
from hypothesis import strategies as st

from intake.serving import answer, replying, serving
from ultimora.intake.asking import _without
from ultimora.intake.budget import Budget, Loan
from ultimora.intake.web import Web, WebSettings
from ultimora.values import Source

ITEM = 100_000
FEED = b"<rss version='2.0'><channel><title>x</title>" + b"<item/>" * (ITEM // 7)


async def fetched(budget: Budget, sizes: list[int]) -> None:
    with budget.loan() as loan:
        for size in sizes:
            await asyncio.sleep(0)
            await loan.grow(size)


@given(st.lists(st.lists(st.integers(1, 40), max_size=6), max_size=12), st.integers(1, 120))
def test_every_answer_ends_and_the_bound_holds(answers: list[list[int]], most: int) -> None:
    async def run() -> Budget:
        budget = Budget(most)
        async with asyncio.timeout(5):
            await asyncio.gather(*(fetched(budget, sizes) for sizes in answers))
        return budget

    budget = asyncio.run(run())
    assert budget.held == 0
    assert budget.peak <= most + max((sum(sizes) for sizes in answers), default=0)


def test_what_waits_to_be_filed_holds_up_even_the_oldest() -> None:
    async def run() -> tuple[int, int]:
        budget = Budget(100)
        with budget.keeping(90):
            begun = asyncio.create_task(fetched(budget, [50]))
            await asyncio.sleep(0.01)
            before = budget.held
        await begun
        return before, budget.peak

    assert asyncio.run(run()) == (90, 90)


def test_a_fetch_that_is_cut_gives_back_what_it_held() -> None:
    async def run() -> int:
        budget = Budget(100)
        with budget.keeping(100):
            waiting = asyncio.create_task(fetched(budget, [1]))
            await asyncio.sleep(0.01)
            waiting.cancel()
            await asyncio.gather(waiting, return_exceptions=True)
        return budget.held

    assert asyncio.run(run()) == 0


def test_many_servers_at_once() -> None:
    """Twenty answers of 100 kB in a budget of 250 kB, all of which is taken at first."""

    async def run() -> tuple[Budget, list[str]]:
        settings = WebSettings(gap=0, per_host=20, most_held=250_000)
        async with serving(replying(feed=answer(200, FEED))) as server, Web(settings) as web:
            source = Source("porto", "feed", server.at(), local=True)
            with web.budget.keeping(250_000):
                polls = [asyncio.create_task(web.fetch(source, {})) for _ in range(20)]
                while len(server.asked) < 20:
                    await asyncio.sleep(0.01)
                assert not any(poll.done() for poll in polls)
            done = await asyncio.gather(*polls)
            return web.budget, [one.trouble.code if one.trouble else "" for one in done]

    budget, troubles = asyncio.run(run())
    assert troubles == [""] * 20
    assert budget.held == 0 and budget.peak <= 250_000 + ITEM * 1.2


def test_waiting_for_memory_is_not_the_servers_time() -> None:
    async def run() -> bool:
        async with asyncio.timeout(0.05) as limit:
            await _without(limit, asyncio.sleep(0.2))
            return limit.when() is not None

    assert asyncio.run(run())


def test_a_loan_knows_its_size() -> None:
    async def run() -> Loan:
        budget = Budget(10)
        with budget.loan() as loan:
            await loan.grow(3)
        return loan

    assert asyncio.run(run()).size == 3
